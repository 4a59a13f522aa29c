package org.zhize.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * What a leaf earned.
 *
 * @param sum its points
 * @param verdict the criterion's verdict; null where it is no criterion
 * @param treatment what became of points that the data do not decide; null where they were decided
 * @param explanation why
 */
record Outcome(Sum sum, @Nullable Verdict verdict, @Nullable Treatment treatment, Bilingual explanation) {

    static Outcome earned(BigDecimal points, Real earned, @Nullable Verdict verdict, Bilingual explanation) {
        return new Outcome(Sum.earned(points, earned), verdict, null, explanation);
    }

    /**
     * {@return what becomes of points that nothing decides}
     *
     * @param why what is lacking
     */
    static Outcome treated(BigDecimal points, Treatment treatment, @Nullable Verdict verdict, Bilingual why) {
        Sum sum = treatment == Treatment.NOT_COUNTED ? Sum.notCounted(points) : Sum.earned(points, Real.ZERO);
        Bilingual what = treatment.title();
        return new Outcome(
                sum, verdict, treatment, new Bilingual(why.zh() + "：" + what.zh(), why.en() + ": " + what.en()));
    }
}
