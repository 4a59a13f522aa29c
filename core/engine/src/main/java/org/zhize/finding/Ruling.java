package org.zhize.finding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.language.Statement.RequiredRelation;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * What one match led to, with what is needed to weigh it against others.
 *
 * @param plan the plan that matched; null where no rule did
 * @param isGap whether it tells only that a fact is missing
 * @param isLocated whether it is known that its facts are those that are meant
 * @param finding the finding
 * @param measured what was compared; null where nothing was
 * @param touched the facts on which it rests
 */
record Ruling(
        @Nullable RulePlan plan,
        boolean isGap,
        boolean isLocated,
        Finding finding,
        @Nullable Measured measured,
        List<Object> touched) {

    static Ruling of(Finding finding) {
        return new Ruling(null, false, true, finding, null, List.of());
    }

    Rule rule() {
        if (plan == null) {
            throw new IllegalStateException("no rule made " + finding);
        }
        return plan.rule();
    }

    int planNumber() {
        return plan == null ? -1 : plan.number();
    }

    Verdict verdict() {
        return finding.verdict();
    }

    Evidence evidence() {
        return finding.evidence();
    }

    /** {@return whether it says nothing but that whole facts are missing} */
    boolean isAbsence() {
        List<MissingDatum> missing = finding.missing();
        return verdict() == Verdict.INSUFFICIENT
                && !missing.isEmpty()
                && missing.stream().allMatch(datum -> datum.field().isEmpty());
    }

    Ruling with(Verdict verdict, List<Bilingual> notes) {
        Finding other = new Finding(
                finding.criterion(),
                finding.part(),
                finding.subject(),
                verdict,
                finding.evidence(),
                finding.comparison(),
                finding.bindings(),
                finding.facts(),
                finding.parameters(),
                finding.rule(),
                notes,
                finding.missing());
        return new Ruling(plan, isGap, isLocated, other, measured, touched);
    }

    /** {@return whether a value that misses its threshold reaches this much of it; nothing where that is not known} */
    Optional<Boolean> reaches(Real fraction) {
        if (measured == null || !measured.isComplete() || !measured.observed().isExact()) {
            return Optional.empty();
        }
        Real bound = measured.bounds().get(0).number();
        boolean isCeiling =
                measured.relation() == RequiredRelation.AT_MOST || measured.relation() == RequiredRelation.BELOW;
        Real near = isCeiling ? bound.dividedBy(fraction) : bound.times(fraction);
        int compared = measured.observed().number().compareWith(near);
        return Optional.of(isCeiling ? compared <= 0 : compared >= 0);
    }
}
