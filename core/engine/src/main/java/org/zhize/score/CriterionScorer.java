package org.zhize.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** What a criterion earns. */
final class CriterionScorer {

    private final Treatments treatments;

    CriterionScorer(Treatments treatments) {
        this.treatments = treatments;
    }

    Outcome score(Indicator.OfCriterion criterion, Achieved achieved) {
        Verdict verdict = achieved.verdict();
        BigDecimal points = criterion.points();
        if (!verdict.isDecided()) {
            Bilingual why = new Bilingual(verdict.title(), verdict.name());
            return Outcome.treated(points, treatments.of(verdict), verdict, why);
        } else if (criterion.award() instanceof Award.ByRank byRank) {
            return ranked(points, byRank.points(), verdict, achieved.rank());
        } else if (verdict == Verdict.MET) {
            String all = Rounding.text(points);
            Bilingual why = new Bilingual("达标，得满分 " + all + " 分", "MET: all " + all + " points");
            return Outcome.earned(points, Real.of(points), verdict, why);
        }
        return missed(points, criterion.award(), achieved.shortfall());
    }

    private Outcome ranked(BigDecimal points, List<BigDecimal> byPlace, Verdict verdict, @Nullable Rank rank) {
        if (rank == null) {
            Bilingual why = new Bilingual("没有排名，按数据不足处理", "no rank, treated as INSUFFICIENT");
            return Outcome.treated(points, treatments.insufficient(), verdict, why);
        }
        BigDecimal earned = byPlace.get(Math.min(rank.place(), byPlace.size()) - 1);
        String text = Rounding.text(earned);
        Bilingual why = new Bilingual(
                "%s 个中排第 %s，得 %s 分".formatted(rank.of(), rank.place(), text),
                "place %s of %s: %s points".formatted(rank.place(), rank.of(), text));
        return Outcome.earned(points, Real.of(earned), verdict, why);
    }

    private static Outcome missed(BigDecimal points, Award award, @Nullable Real shortfall) {
        if (award instanceof Award.Deduct deduct) {
            return deducted(points, deduct.points());
        } else if (award instanceof Award.Proportional proportional && shortfall != null) {
            return proportional(points, proportional.zeroAt(), shortfall);
        }
        Bilingual why = award instanceof Award.Proportional
                ? new Bilingual("未达标，没有可以折算的差距，不得分", "NOT_MET, and no shortfall to go by: no points")
                : new Bilingual("未达标，不得分", "NOT_MET: no points");
        return Outcome.earned(points, Real.ZERO, Verdict.NOT_MET, why);
    }

    private static Outcome deducted(BigDecimal points, BigDecimal less) {
        BigDecimal left = points.subtract(less);
        Bilingual why = new Bilingual(
                "未达标，扣 %s 分，得 %s 分".formatted(Rounding.text(less), Rounding.text(left)),
                "NOT_MET: %s off the %s points".formatted(Rounding.text(less), Rounding.text(points)));
        return Outcome.earned(points, Real.of(left), Verdict.NOT_MET, why);
    }

    private static Outcome proportional(BigDecimal points, Real zeroAt, Real shortfall) {
        Real share = Real.of(1).minus(shortfall.dividedBy(zeroAt));
        Real earned = share.sign() > 0 ? share.times(Real.of(points)) : Real.ZERO;
        String gap = Rounding.percent(shortfall, zeroAt);
        String none = Rounding.percent(zeroAt, zeroAt);
        String text = Rounding.text(earned, points);
        Bilingual why = new Bilingual(
                "未达标，与要求相差 %s（相差 %s 不得分），得 %s 分".formatted(gap, none, text),
                "NOT_MET by %s of the threshold (nothing is left at %s): %s of %s points"
                        .formatted(gap, none, text, Rounding.text(points)));
        return Outcome.earned(points, earned, Verdict.NOT_MET, why);
    }
}
