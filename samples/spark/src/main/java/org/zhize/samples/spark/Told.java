package org.zhize.samples.spark;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * A verdict on a government below, which another task reached.
 *
 * @param asOf the day as of which it was judged
 * @param verdict null where it could not be evaluated
 */
record Told(
        String government,
        int dataYear,
        String asOf,
        @Nullable String purpose,
        String criterion,
        @Nullable String verdict) {

    private static Told of(Row row) {
        return new Told(
                row.getAs("government"),
                row.<Integer>getAs("dataYear"),
                row.getAs("asOf"),
                row.getAs("purpose"),
                row.getAs("criterion"),
                row.getAs("verdict"));
    }

    /**
     * {@return what a government above sees: of one that was judged as of several days its own day, else the last, as where they
     * are judged together}
     *
     * @param all rows of what other tasks reached
     * @param above what is evaluated
     */
    static List<Object> facts(List<Row> all, Situation above) {
        Map<List<String>, Object> facts = new LinkedHashMap<>();
        String day = above.asOf().toString();
        all.stream()
                .map(Told::of)
                .filter(told -> told.dataYear == above.dataYear() && Objects.equals(told.purpose, above.purpose()))
                .sorted(Comparator.<Told, Boolean>comparing(told -> told.asOf.equals(day))
                        .thenComparing(Told::asOf))
                .forEach(told -> facts.put(List.of(told.government, told.criterion), told.fact()));
        return List.copyOf(facts.values());
    }

    private ChildVerdict fact() {
        Verdict reached = verdict == null ? null : Verdict.valueOf(verdict);
        return new ChildVerdict(criterion, government, dataYear, reached, null, true, null);
    }
}
