package org.zhize.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.parameter.Values.national;
import static org.zhize.parameter.Values.regional;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Draft;
import org.zhize.problem.ProblemCode;

/** Which value is in force, against a model that looks at every value each time. */
class ResolutionPropertyTest {

    private static final List<String> CHAIN = List.of("371002", "371000", "370000", "100000");
    private static final List<String> PURPOSES = List.of("", "recognition", "recheck");

    /**
     * A dated value somewhere in the chain.
     *
     * @param level how far above the county
     * @param month the month of 2020 and after on whose first day it begins
     * @param percent the value; null falls back, a negative one ends the parameter
     * @param purpose empty for any
     */
    private record Entry(int level, int month, @Nullable Integer percent, String purpose) {

        LocalDate from() {
            return LocalDate.of(2020, 1, 1).plusMonths(month);
        }

        boolean ends() {
            return percent != null && percent < 0;
        }

        String key() {
            return level + " " + month + " " + purpose;
        }

        String yaml() {
            String effect = ends() ? "notApplicable: true" : "value: " + percent;
            String forPurpose = purpose.isEmpty() ? "" : ", purpose: " + purpose;
            return "{ " + effect + forPurpose + ", basis: 乙 }";
        }
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Entry> entry = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-1, 9).injectNull(0.15),
                        Arbitraries.of(PURPOSES))
                .as(Entry::new);
        return entry.list().uniqueElements(Entry::key).ofMaxSize(12);
    }

    private static Draft draft(String policy, List<Entry> entries) {
        Draft draft = national("override: " + policy, dated(entries, 3));
        for (int level = 0; level < 3; level++) {
            draft = regional(draft, CHAIN.get(level), dated(entries, level));
        }
        return draft;
    }

    private static String[] dated(List<Entry> entries, int level) {
        return entries.stream()
                .filter(entry -> entry.level() == level)
                .collect(Collectors.groupingBy(Entry::from, Collectors.mapping(Entry::yaml, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(day -> day.getKey() + ": [ " + day.getValue() + " ]")
                .toArray(String[]::new);
    }

    /** The nearest region that says something, for the purpose or else for any. */
    private static Optional<Integer> model(
            List<Entry> entries, String policy, int level, LocalDate asOf, String purpose) {
        Optional<Integer> forPurpose =
                purpose.isEmpty() ? Optional.empty() : along(entries, policy, level, asOf, purpose);
        return forPurpose.or(() -> along(entries, policy, level, asOf, ""));
    }

    private static Optional<Integer> along(
            List<Entry> entries, String policy, int level, LocalDate asOf, String purpose) {
        Optional<Entry> said = entries.stream()
                .filter(entry -> entry.level() == level
                        && entry.purpose().equals(purpose)
                        && !entry.from().isAfter(asOf))
                .max(Comparator.comparing(Entry::from));
        if (level == CHAIN.size() || (said.isPresent() && said.get().ends())) {
            return Optional.empty();
        }
        Optional<Integer> above = along(entries, policy, level + 1, asOf, purpose);
        Integer own = said.map(Entry::percent).orElse(null);
        return own == null
                ? above
                : Optional.of(above.map(higher -> bounded(policy, own, higher)).orElse(own));
    }

    private static int bounded(String policy, int own, int above) {
        return switch (policy) {
            case "raise-only" -> Math.max(own, above);
            case "lower-only" -> Math.min(own, above);
            default -> own;
        };
    }

    /** Sets aside the values that loading refuses, so that the policies still have something to decide. */
    private static List<Entry> allowed(String policy, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> isAllowed(policy, entry, entries))
                .toList();
    }

    private static boolean isAllowed(String policy, Entry entry, List<Entry> entries) {
        Integer own = entry.percent();
        return own == null
                || entry.ends()
                || along(entries, policy, entry.level() + 1, entry.from(), entry.purpose())
                        .map(above -> bounded(policy, own, above) == own)
                        .orElse(true);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_value_in_force_is_the_one_of_the_model(
            @ForAll("entries") List<Entry> entries, @ForAll("policies") String policy) {
        List<Entry> sound = entries;
        for (List<Entry> fewer = allowed(policy, sound); !fewer.equals(sound); fewer = allowed(policy, sound)) {
            sound = fewer;
        }
        Parameters parameters = draft(policy, sound).load().content().parameters();
        for (int level = 0; level < CHAIN.size(); level++) {
            for (int month = -1; month <= 6; month++) {
                for (String purpose : PURPOSES) {
                    LocalDate asOf = LocalDate.of(2020, 1, 15).plusMonths(month);
                    assertThat(Values.percent(parameters, CHAIN.get(level), asOf, purpose))
                            .isEqualTo(model(sound, policy, level, asOf, purpose)
                                    .map(String::valueOf)
                                    .orElse(""));
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_value_is_refused_exactly_where_the_model_refuses_it(
            @ForAll("entries") List<Entry> entries, @ForAll("policies") String policy) {
        assertThat(draft(policy, entries).problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.OVERRIDE_REFUSED))
                .hasSize(entries.size() - allowed(policy, entries).size());
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of("any", "raise-only", "lower-only");
    }
}
