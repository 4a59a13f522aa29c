package org.zhize.testkit.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.zhize.ruleset.RuleSetIdentity;
import org.zhize.testkit.mutation.MutantResult.Outcome;

/**
 * What became of the mutants of a rule set. Immutable; may be shared between threads.
 *
 * @param identity the rule set
 * @param results what became of each mutant, by file and place
 */
public record MutationReport(RuleSetIdentity identity, List<MutantResult> results) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies {@code results}. */
    public MutationReport {
        results = List.copyOf(results);
    }

    /** {@return the ids of the criteria, quality checks and consequences with mutants, sorted} */
    public List<String> criteria() {
        return results.stream()
                .map(result -> result.mutant().criterion())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the same with one criterion's mutants alone} */
    public MutationReport of(String criterion) {
        return new MutationReport(
                identity,
                results.stream()
                        .filter(result -> result.mutant().criterion().equals(criterion))
                        .toList());
    }

    /** {@return the mutants that no scenario noticed} */
    public List<MutantResult> survivors() {
        return results.stream()
                .filter(result -> result.outcome() == Outcome.SURVIVED)
                .toList();
    }

    /** {@return how many mutants came to that end} */
    public int count(Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /**
     * {@return whether scenarios noticed at least so many mutants of a hundred, refused ones apart; compared exactly}
     *
     * @param percent from 0 to 100
     */
    public boolean hasKilled(BigDecimal percent) {
        BigDecimal killed = BigDecimal.valueOf(count(Outcome.KILLED));
        return killed.multiply(HUNDRED).compareTo(percent.multiply(counted())) >= 0;
    }

    /** {@return how many of a hundred mutants scenarios noticed, refused ones apart, never rounded up; 100 of none} */
    public BigDecimal killedPercent() {
        return counted().signum() == 0
                ? HUNDRED
                : BigDecimal.valueOf(count(Outcome.KILLED))
                        .multiply(HUNDRED)
                        .divide(counted(), 2, RoundingMode.DOWN)
                        .stripTrailingZeros();
    }

    private BigDecimal counted() {
        return BigDecimal.valueOf(count(Outcome.KILLED) + (long) count(Outcome.SURVIVED));
    }

    /**
     * {@return the counts of each criterion, then each survivor with its lines, then the counts of all}
     *
     * @param locale English where its language is English, else Chinese
     */
    public String render(Locale locale) {
        return new MutationText(this, locale).render();
    }
}
