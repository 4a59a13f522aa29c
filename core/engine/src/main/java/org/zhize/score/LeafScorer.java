package org.zhize.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;

/** What each kind of leaf earns. */
final class LeafScorer {

    private final Treatments treatments;
    private final ScoreInput input;

    LeafScorer(Treatments treatments, ScoreInput input) {
        this.treatments = treatments;
        this.input = input;
    }

    Outcome score(Indicator leaf) {
        if (leaf instanceof Indicator.OfCriterion criterion) {
            Achieved achieved = input.criteria().getOrDefault(leaf.id(), Achieved.UNKNOWN);
            return new CriterionScorer(treatments).score(criterion, achieved);
        } else if (leaf instanceof Indicator.OfExpert expert) {
            return graded(expert, input.letters().get(leaf.id()));
        } else if (leaf instanceof Indicator.Bonus bonus) {
            return granted(bonus.most(), input.bonuses().getOrDefault(leaf.id(), BigDecimal.ZERO));
        }
        throw new IllegalArgumentException("not a leaf: " + leaf.id());
    }

    private Outcome graded(Indicator.OfExpert expert, @Nullable String letter) {
        Real share = letter == null ? null : expert.letters().get(letter);
        if (share == null) {
            return Outcome.treated(expert.points(), treatments.insufficient(), null, ungraded(letter));
        }
        Real earned = share.times(Real.of(expert.points()));
        String text = Rounding.text(earned, expert.points());
        String percent = Rounding.percent(share, Real.of(1));
        Bilingual why = new Bilingual(
                "专家评为 %s，得 %s，即 %s 分".formatted(letter, percent, text),
                "graded %s: %s, which is %s points".formatted(letter, percent, text));
        return Outcome.earned(expert.points(), earned, null, why);
    }

    private static Bilingual ungraded(@Nullable String letter) {
        return letter == null
                ? new Bilingual("没有专家评级，按数据不足处理", "no expert's grade, treated as INSUFFICIENT")
                : new Bilingual(
                        "专家评为 %s，方案没有这一级，按数据不足处理".formatted(letter),
                        "graded %s, which the scheme does not know; treated as INSUFFICIENT".formatted(letter));
    }

    private static Outcome granted(BigDecimal most, BigDecimal granted) {
        BigDecimal added = granted.min(most).max(BigDecimal.ZERO);
        return new Outcome(Sum.bonus(added), null, null, explanation(most, granted, added));
    }

    private static Bilingual explanation(BigDecimal most, BigDecimal granted, BigDecimal added) {
        String limit = Rounding.text(most);
        String asked = Rounding.text(granted);
        if (granted.signum() == 0) {
            return new Bilingual("没有加分（上限 %s 分）".formatted(limit), "none of at most %s points".formatted(limit));
        } else if (granted.compareTo(added) == 0) {
            return new Bilingual(
                    "加 %s 分（上限 %s 分）".formatted(asked, limit), "%s of at most %s points".formatted(asked, limit));
        } else if (granted.signum() < 0) {
            return new Bilingual("%s 分不是加分，不计".formatted(asked), "%s points are no bonus: none".formatted(asked));
        }
        return new Bilingual(
                "给予 %s 分，只加上限 %s 分".formatted(asked, limit),
                "%s granted, but at most %s points are added".formatted(asked, limit));
    }
}
