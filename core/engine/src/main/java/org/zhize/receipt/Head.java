package org.zhize.receipt;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.dossier.Dossier;
import org.zhize.ruleset.Sha256;

/**
 * On what an evaluation rested.
 *
 * @param library the version of the library that evaluated
 * @param id the rule set's id
 * @param version the rule set's version
 * @param digest the rule set's digest
 * @param files the SHA-256 of each of its files, by path
 * @param tables the facts by the name of their type; {@code governments} for what was evaluated
 * @param rules where the rule set was read from; relative to the receipt where it can be
 * @param facts where the facts were read from
 * @param scheme the scheme by which it was scored; null for none
 * @param criteria the criteria, in the order of the verdicts of each {@link Entry}
 */
public record Head(
        String library,
        String id,
        String version,
        String digest,
        SortedMap<String, String> files,
        SortedMap<String, Table> tables,
        String rules,
        String facts,
        @Nullable String scheme,
        List<String> criteria) {

    /** Copies the collections. */
    public Head {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        criteria = List.copyOf(criteria);
    }

    /** {@return the tables of the facts of some governments} */
    public static SortedMap<String, Table> tables(Collection<Dossier> dossiers) {
        return FactDigests.of(dossiers);
    }

    /** {@return the digest of all facts} */
    public String factsDigest() {
        return Sha256.of(JsonTree.text(tableTrees()));
    }

    private Map<String, Object> tableTrees() {
        Map<String, Object> trees = new TreeMap<>();
        tables.forEach((name, table) -> trees.put(name, Map.of("rows", table.rows(), "digest", table.digest())));
        return trees;
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("schema", Receipt.SCHEMA);
        tree.put("library", library);
        tree.put("ruleset", Map.of("id", id, "version", version, "digest", digest, "files", files, "readFrom", rules));
        tree.put("facts", Map.of("digest", factsDigest(), "tables", tableTrees(), "readFrom", facts));
        tree.put("scheme", scheme);
        tree.put("criteria", criteria);
        return tree;
    }
}
