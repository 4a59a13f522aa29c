package org.zhize.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** What a government claims stands beside what was computed, and changes nothing. */
class ClaimsTest {

    private static final Scheme SCHEME = SampleScheme.of(
            "{ criterion: a, points: 6 }",
            "{ criterion: b, points: 4 }",
            "{ expert: party, title: 党建, points: 8, letters: { A: 100 %, B: 80 % } }",
            "{ bonus: innovation, title: 创新, points: 2 }");

    private static Score score(Map<String, SelfClaim> claims) {
        return Scorer.score(
                SCHEME,
                new ScoreInput(
                        Map.of("a", Achieved.of(Verdict.MET)),
                        Map.of("party", "B"),
                        Map.of("innovation", BigDecimal.ONE),
                        claims,
                        List.of()));
    }

    private static @Nullable Bilingual remark(String id, SelfClaim claim) {
        return score(Map.of(id, claim)).items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .remark();
    }

    @ParameterizedTest
    @CsvSource({
        "a, MET, 6, 与自评一致, as claimed",
        "a, MET, , 与自评一致, as claimed",
        "a, , 6.0, 与自评一致, as claimed",
        "a, , 5.5, '自评 5.5 分，核算 6 分', 'claimed 5.5 points, computed 6'",
        "b, MET, , 自评达标，核算为数据不足, 'claimed MET, computed INSUFFICIENT'",
        "b, MET, 4, '自评达标，核算为数据不足；自评 4 分，核算 0 分', 'claimed MET, computed INSUFFICIENT; claimed 4 points, computed 0'",
        "party, , 8, '自评 8 分，核算 6.4 分', 'claimed 8 points, computed 6.4'",
        "party, MET, , 自评达标，此项不由规则判定, 'claimed MET, but no rule decides it'",
        "innovation, , 2, '自评 2 分，核算 1 分', 'claimed 2 points, computed 1'"
    })
    void a_claim_is_compared(String id, @Nullable Verdict verdict, @Nullable BigDecimal points, String zh, String en) {
        assertThat(remark(id, new SelfClaim(verdict, points))).isEqualTo(new Bilingual(zh, en));
    }

    @Test
    void a_claim_of_nothing_is_none() {
        assertThat(remark("a", new SelfClaim(null, null))).isNull();
        assertThat(score(Map.of("a", new SelfClaim(null, null))).self()).isNull();
    }

    @Test
    void the_sum_is_compared_on_what_points_were_claimed_for() {
        SelfTotal self = requireNonNull(score(Map.of(
                        "a", new SelfClaim(Verdict.MET, new BigDecimal("6")),
                        "b", new SelfClaim(Verdict.MET, new BigDecimal("4")),
                        "innovation", new SelfClaim(null, new BigDecimal("0.5")),
                        "party", new SelfClaim(Verdict.MET, null)))
                .self());
        assertThat(self).isEqualTo(new SelfTotal(new BigDecimal("10.5"), new BigDecimal("3.5")));
    }

    @Test
    void a_claim_is_compared_with_rounded_points() {
        Scheme scheme = SampleScheme.of("{ criterion: a, points: 1, proportional: { zero-at: 100 % } }");
        Achieved third = new Achieved(Verdict.NOT_MET, Real.of(1).dividedBy(Real.of(3)), null);
        SelfClaim claim = new SelfClaim(null, new BigDecimal("0.67"));
        Score score = Scorer.score(
                scheme, new ScoreInput(Map.of("a", third), Map.of(), Map.of(), Map.of("a", claim), List.of()));
        assertThat(score.items()).extracting(ScoreItem::remark).containsExactly(new Bilingual("与自评一致", "as claimed"));
        assertThat(score.self()).isEqualTo(new SelfTotal(new BigDecimal("0.67"), BigDecimal.ZERO));
    }

    @Test
    void claims_change_no_points_and_no_grade() {
        Score without = score(Map.of());
        Score with = score(Map.of("b", new SelfClaim(Verdict.MET, new BigDecimal("4"))));
        assertThat(without.self()).isNull();
        assertThat(with.marks()).isEqualTo(without.marks());
        assertThat(with.scaled()).isEqualTo(without.scaled());
        assertThat(with.gradeAfter()).isEqualTo(without.gradeAfter());
    }
}
