package org.zhize.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/**
 * How verdicts become a score and a grade: an authority's scheme. One whose points were not published only lists verdicts by
 * its indicators. Immutable; may be shared between threads.
 *
 * @param id the stem of its file, such as {@code ningxia-2019}
 * @param title what people call it
 * @param basis the documents it rests on
 * @param unverified whether the basis still has to be checked against the original
 * @param levels the levels of government it grades; empty for all
 * @param total what full marks are scaled to; 0 where nothing is scored
 * @param grades the best first, each beginning lower than the one before, the last at 0; empty where nothing is scored
 * @param treatments what becomes of points that the data do not decide
 * @param indicators the tree
 * @param location where it is declared
 */
public record Scheme(
        String id,
        Bilingual title,
        List<String> basis,
        boolean unverified,
        List<String> levels,
        BigDecimal total,
        List<Grade> grades,
        Treatments treatments,
        List<Indicator> indicators,
        Location location) {

    /** Copies the lists. */
    public Scheme {
        basis = List.copyOf(basis);
        levels = List.copyOf(levels);
        grades = List.copyOf(grades);
        indicators = List.copyOf(indicators);
    }

    /** {@return whether it grades governments of the given level, such as {@code county}} */
    public boolean appliesTo(String level) {
        return levels.isEmpty() || levels.contains(level);
    }

    /** {@return whether it gives points and grades; if not, it only lists verdicts} */
    public boolean isScored() {
        return !grades.isEmpty();
    }

    /** {@return what earns points: criteria, experts' grades and bonuses, in the order of the file} */
    public Stream<Indicator> leaves() {
        return indicators.stream().flatMap(Indicator::leaves);
    }

    /** {@return the criteria that it scores, in the order of the file} */
    public Stream<Indicator.OfCriterion> criteria() {
        return leaves().filter(Indicator.OfCriterion.class::isInstance).map(Indicator.OfCriterion.class::cast);
    }

    /**
     * Adds a problem for each criterion that does not exist.
     *
     * @param known the ids of all criteria
     * @param problems takes what is wrong
     */
    public void checkCriteria(Set<String> known, Problems problems) {
        criteria()
                .filter(criterion -> !known.contains(criterion.id()))
                .forEach(criterion -> problems.add(
                        ProblemCode.UNKNOWN_CRITERION,
                        criterion.location(),
                        criterion.id(),
                        Suggestion.sentence(criterion.id(), known)));
    }

    static BigDecimal sum(Collection<Indicator> indicators) {
        return indicators.stream().map(Indicator::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
