package org.zhize.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * In what an evaluation of today differs from the one that a receipt tells of. Immutable.
 *
 * @param recorded the receipt
 * @param today what the same rules and facts give today
 */
public record ReceiptDiff(Receipt recorded, Receipt today) {

    /**
     * Something that differs.
     *
     * @param name what it is called
     * @param before as recorded; null where it was not there
     * @param after as of today; null where it is not there
     */
    public record Difference<T>(
            String name, @Nullable T before, @Nullable T after) {}

    /**
     * A verdict that differs.
     *
     * @param situation whose it is
     * @param criterion the criterion's id
     * @param before as recorded; null where there was none
     * @param after as of today; null where there is none
     */
    public record Flip(
            Situation situation,
            String criterion,
            @Nullable Verdict before,
            @Nullable Verdict after) {}

    /** {@return whether rules, facts and all that was said are the same; the library may be another} */
    public boolean isEmpty() {
        return files().isEmpty()
                && tables().isEmpty()
                && parameters().isEmpty()
                && governments().isEmpty()
                && Objects.equals(recorded.head().scheme(), today.head().scheme());
    }

    /** {@return the files of the rule set that differ, with their digests} */
    public List<Difference<String>> files() {
        return differences(recorded.head().files(), today.head().files());
    }

    /** {@return the tables of facts that differ} */
    public List<Difference<Table>> tables() {
        return differences(recorded.head().tables(), today.head().tables());
    }

    /** {@return the parameter values that one of them used and the other did not} */
    public List<Difference<UsedParameter>> parameters() {
        return differences(byPlace(recorded), byPlace(today));
    }

    private static Map<String, UsedParameter> byPlace(Receipt receipt) {
        Map<String, UsedParameter> byPlace = new LinkedHashMap<>();
        receipt.parameters().forEach(used -> byPlace.put(used.key() + " " + used.region() + " " + used.from(), used));
        return byPlace;
    }

    /** {@return the governments of which something else is said, be it a reason, or which only one of them knows} */
    public List<Situation> governments() {
        Map<Situation, Entry> before = bySituation(recorded);
        Map<Situation, Entry> after = bySituation(today);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(situation -> !digest(before, situation).equals(digest(after, situation)))
                .toList();
    }

    private static Optional<String> digest(Map<Situation, Entry> entries, Situation situation) {
        return Optional.ofNullable(entries.get(situation)).map(Entry::digest);
    }

    /** {@return the verdicts that differ} */
    public List<Flip> verdicts() {
        Map<Situation, Entry> before = bySituation(recorded);
        Map<Situation, Entry> after = bySituation(today);
        return governments().stream()
                .flatMap(situation -> flips(
                        situation, verdicts(recorded, before.get(situation)), verdicts(today, after.get(situation))))
                .toList();
    }

    private static Stream<Flip> flips(Situation situation, Map<String, Verdict> before, Map<String, Verdict> after) {
        return differences(before, after).stream()
                .map(found -> new Flip(situation, found.name(), found.before(), found.after()));
    }

    private static Map<String, Verdict> verdicts(Receipt receipt, @Nullable Entry entry) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        List<String> criteria = receipt.head().criteria();
        String letters = entry == null ? "" : entry.verdicts();
        IntStream.range(0, Math.min(criteria.size(), letters.length()))
                .forEach(i -> Letters.verdict(letters.charAt(i))
                        .ifPresent(verdict -> verdicts.put(criteria.get(i), verdict)));
        return verdicts;
    }

    private static Map<Situation, Entry> bySituation(Receipt receipt) {
        Map<Situation, Entry> entries = new LinkedHashMap<>();
        receipt.entries().forEach(entry -> entries.put(entry.situation(), entry));
        return entries;
    }

    private static <T> List<Difference<T>> differences(Map<String, T> before, Map<String, T> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Difference<T>> differences = new ArrayList<>();
        for (String name : names) {
            T old = before.get(name);
            T now = after.get(name);
            if (!Objects.equals(old, now)) {
                differences.add(new Difference<>(name, old, now));
            }
        }
        return differences;
    }
}
