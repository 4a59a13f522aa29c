package org.zhize.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Sets what a government claims beside what was computed. */
final class Claims {

    private static final Bilingual SAME = new Bilingual("与自评一致", "as claimed");

    private Claims() {}

    static @Nullable Bilingual remark(@Nullable SelfClaim claim, Outcome outcome) {
        if (claim == null) {
            return null;
        }
        List<Bilingual> differences = new ArrayList<>();
        onVerdict(claim, outcome.verdict()).ifPresent(differences::add);
        onPoints(claim, outcome.sum()).ifPresent(differences::add);
        return differences.isEmpty() ? SAME : joined(differences);
    }

    /** {@return how a claimed verdict compares; points are not, where none are given} */
    static @Nullable Bilingual remarkOnVerdict(@Nullable SelfClaim claim, Outcome outcome) {
        return claim == null || claim.verdict() == null
                ? null
                : onVerdict(claim, outcome.verdict()).orElse(SAME);
    }

    private static Bilingual joined(List<Bilingual> differences) {
        return new Bilingual(
                String.join("；", differences.stream().map(Bilingual::zh).toList()),
                String.join("; ", differences.stream().map(Bilingual::en).toList()));
    }

    private static Optional<Bilingual> onVerdict(SelfClaim claim, @Nullable Verdict computed) {
        Verdict claimed = claim.verdict();
        if (claimed == null || claimed == computed) {
            return Optional.empty();
        }
        String zh = computed == null ? "此项不由规则判定" : "核算为" + computed.title();
        String en = computed == null ? "but no rule decides it" : "computed " + computed;
        return Optional.of(
                new Bilingual("自评%s，%s".formatted(claimed.title(), zh), "claimed %s, %s".formatted(claimed, en)));
    }

    /** People claim rounded points: two thirds of a point is claimed as 0.67. */
    private static Optional<Bilingual> onPoints(SelfClaim claim, Sum sum) {
        BigDecimal earned = Rounding.of(sum.all(), List.of());
        if (claim.points() == null || claim.points().compareTo(earned) == 0) {
            return Optional.empty();
        }
        String claimed = Rounding.text(claim.points());
        String computed = Rounding.text(earned);
        return Optional.of(new Bilingual(
                "自评 %s 分，核算 %s 分".formatted(claimed, computed),
                "claimed %s points, computed %s".formatted(claimed, computed)));
    }

    /** {@return the claimed points against what the same leaves earned; null if no points were claimed} */
    static @Nullable SelfTotal total(List<Scored> leaves) {
        Real claimed = Real.ZERO;
        Real earned = Real.ZERO;
        boolean isAny = false;
        for (Scored leaf : leaves) {
            SelfClaim claim = leaf.item().claim();
            if (claim != null && claim.points() != null) {
                isAny = true;
                claimed = claimed.plus(Real.of(claim.points()));
                earned = earned.plus(leaf.sum().all());
            }
        }
        return isAny
                ? new SelfTotal(Rounding.of(claimed, List.of()), Rounding.of(claimed.minus(earned), List.of()))
                : null;
    }
}
