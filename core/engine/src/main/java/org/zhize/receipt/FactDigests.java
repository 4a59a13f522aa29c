package org.zhize.receipt;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.dossier.Dossier;
import org.zhize.exact.Real;
import org.zhize.fact.FactType;
import org.zhize.rule.Situation;
import org.zhize.ruleset.Sha256;

/** Digests of facts as they were read: the same whatever the order of their rows and the format of their files. */
final class FactDigests {

    /** The table of what is evaluated. */
    private static final String GOVERNMENTS = "governments";

    private final SortedMap<String, SortedMap<String, Integer>> rows = new TreeMap<>();

    private FactDigests() {}

    /** {@return how many rows each table has and the digest of all of them, by the name of its type} */
    static SortedMap<String, Table> of(Collection<Dossier> dossiers) {
        FactDigests digests = new FactDigests();
        dossiers.forEach(digests::add);
        SortedMap<String, Table> tables = new TreeMap<>();
        digests.rows.forEach((name, ofTable) -> tables.put(name, table(ofTable)));
        return tables;
    }

    private static Table table(SortedMap<String, Integer> rows) {
        StringBuilder all = new StringBuilder();
        rows.forEach(
                (digest, times) -> all.append(digest).append(' ').append(times).append('\n'));
        int count = rows.values().stream().mapToInt(Integer::intValue).sum();
        return new Table(count, Sha256.of(all.toString()));
    }

    private void add(Dossier dossier) {
        Situation situation = dossier.situation();
        String whose = JsonTree.text(Entry.of(situation));
        add(GOVERNMENTS, whose);
        for (Object fact : dossier.facts()) {
            FactType type = FactType.of(fact.getClass());
            add(type.name(), whose + values(type, fact));
        }
    }

    private void add(String table, String row) {
        rows.computeIfAbsent(table, name -> new TreeMap<>()).merge(Sha256.of(row), 1, Integer::sum);
    }

    /** Of what no rule can read nothing is said: it need not even be the same twice. */
    private static String values(FactType type, Object fact) {
        Map<String, Object> values = new TreeMap<>();
        type.fields().values().stream()
                .filter(field -> field.kind().isReadable())
                .forEach(field -> Optional.ofNullable(field.read(fact))
                        .ifPresent(value -> values.put(field.name(), text(value))));
        return JsonTree.text(values);
    }

    /** Every digit counts: how many a source states can decide whether two figures agree. */
    private static String text(@Nullable Object value) {
        return value instanceof Real number ? number.toString() : FactType.text(value);
    }
}
