package org.zhize.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.rule.Verdict;

/** What holds of every scheme and every input. */
class ScorePropertyTest {

    private static final int CRITERIA = 6;
    private static final Location NOWHERE = Location.of("schemes/any.yaml");

    @Provide
    static Arbitrary<BigDecimal> points() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("50"))
                .ofScale(2);
    }

    @Provide
    static Arbitrary<Scheme> schemes() {
        return Combinators.combine(
                        points().list().ofSize(CRITERIA),
                        Arbitraries.integers().between(0, 2).list().ofSize(CRITERIA),
                        Arbitraries.of(Treatment.class).list().ofSize(3))
                .as(ScorePropertyTest::scheme);
    }

    private static Scheme scheme(List<BigDecimal> points, List<Integer> awards, List<Treatment> treatments) {
        List<Indicator> leaves = IntStream.range(0, CRITERIA)
                .<Indicator>mapToObj(i -> new Indicator.OfCriterion(
                        id(i), null, points.get(i), award(awards.get(i), points.get(i)), NOWHERE))
                .toList();
        Bilingual title = Bilingual.same("组");
        Indicator inner = new Indicator.Group("inner", title, leaves.subList(0, 2), NOWHERE);
        Indicator bonus = new Indicator.Bonus("bonus", title, BigDecimal.ONE, NOWHERE);
        Indicator outer = new Indicator.Group("outer", title, List.of(inner, leaves.get(2), bonus), NOWHERE);
        List<Indicator> tree = new ArrayList<>(List.of(outer));
        tree.addAll(leaves.subList(3, CRITERIA));
        return new Scheme(
                "any",
                title,
                List.of("甲"),
                false,
                List.of(),
                new BigDecimal("100"),
                List.of(grade("good", "80"), grade("pass", "60"), grade("fail", "0")),
                new Treatments(treatments.get(0), treatments.get(1), treatments.get(2)),
                tree,
                NOWHERE);
    }

    private static Award award(int kind, BigDecimal points) {
        return switch (kind) {
            case 0 -> Award.ByVerdict.BY_VERDICT;
            case 1 -> new Award.Deduct(points.min(BigDecimal.TEN));
            default -> new Award.Proportional(Real.of(2).dividedBy(Real.of(3)));
        };
    }

    private static Grade grade(String id, String from) {
        return new Grade(id, Bilingual.same(id), new BigDecimal(from), NOWHERE);
    }

    private static String id(int number) {
        return "criterion-" + number;
    }

    @Provide
    static Arbitrary<Map<String, Achieved>> achieved() {
        Arbitrary<Achieved> one = Combinators.combine(
                        Arbitraries.of(Verdict.class),
                        Arbitraries.integers().between(0, 9).injectNull(0.2))
                .as(ScorePropertyTest::achieved);
        return one.list().ofSize(CRITERIA).map(list -> {
            Map<String, Achieved> byId = new LinkedHashMap<>();
            IntStream.range(0, CRITERIA).forEach(i -> byId.put(id(i), list.get(i)));
            return byId;
        });
    }

    private static Achieved achieved(Verdict verdict, @Nullable Integer sevenths) {
        return new Achieved(verdict, sevenths == null ? null : Real.of(sevenths).dividedBy(Real.of(7)), null);
    }

    private static Stream<ScoreItem> all(ScoreItem item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(ScorePropertyTest::all));
    }

    private static Stream<ScoreItem> all(Score score) {
        return score.items().stream().flatMap(ScorePropertyTest::all);
    }

    @Property(tries = 300)
    void other_weights_change_no_verdict(
            @ForAll @From("schemes") Scheme scheme,
            @ForAll @From("schemes") Scheme other,
            @ForAll @From("achieved") Map<String, Achieved> achieved) {
        Score score = Scorer.score(other, ScoreInput.of(achieved));
        assertThat(all(score).map(ScoreItem::verdict).toList())
                .isEqualTo(all(Scorer.score(scheme, ScoreInput.of(achieved)))
                        .map(ScoreItem::verdict)
                        .toList());
        assertThat(all(score).filter(item -> achieved.containsKey(item.id())))
                .allSatisfy(item -> assertThat(achieved.get(item.id()))
                        .extracting(Achieved::verdict)
                        .isEqualTo(item.verdict()));
    }

    @Property(tries = 500)
    void to_meet_one_more_criterion_never_lowers_the_score(
            @ForAll @From("schemes") Scheme scheme,
            @ForAll @From("achieved") Map<String, Achieved> achieved,
            @ForAll @IntRange(max = CRITERIA - 1) int raised) {
        Map<String, Achieved> better = new LinkedHashMap<>(achieved);
        better.put(id(raised), Achieved.of(Verdict.MET));
        Score before = Scorer.score(scheme, ScoreInput.of(achieved));
        Score after = Scorer.score(scheme, ScoreInput.of(better));
        assertThat(place(after, scheme)).isLessThanOrEqualTo(place(before, scheme));
        if (before.scaled() != null && after.scaled() != null) {
            assertThat(after.scaled()).isGreaterThanOrEqualTo(before.scaled());
        }
    }

    /** The place of the grade in the list, the best first; no grade is the worst. */
    private static int place(Score score, Scheme scheme) {
        return place(score.gradeAfter(), scheme);
    }

    private static int place(@Nullable Grade grade, Scheme scheme) {
        return grade == null ? scheme.grades().size() : scheme.grades().indexOf(grade);
    }

    @Property(tries = 300)
    void the_parts_add_up_to_the_whole(
            @ForAll @From("schemes") Scheme scheme, @ForAll @From("achieved") Map<String, Achieved> achieved) {
        ScoreInput input = ScoreInput.of(achieved);
        List<Scored> items = new ItemScorer(scheme, input).score(scheme.indicators());
        addUp(Scored.sum(items), items);
        assertThat(Scored.sum(items).rounded())
                .isEqualTo(Scorer.score(scheme, input).marks());
    }

    private static void addUp(Sum whole, List<Scored> parts) {
        Sum sum = Scored.sum(parts);
        assertThat(sum.earned()).isEqualTo(whole.earned());
        assertThat(sum.counted()).isEqualByComparingTo(whole.counted());
        assertThat(sum.maximum()).isEqualByComparingTo(whole.maximum());
        assertThat(sum.counted()).isLessThanOrEqualTo(sum.maximum());
        assertThat(sum.earned().compareWith(Real.of(sum.counted()))).isNotPositive();
        parts.stream().filter(part -> !part.children().isEmpty()).forEach(part -> addUp(part.sum(), part.children()));
    }

    @Property(tries = 200)
    void the_order_of_the_input_does_not_matter(
            @ForAll @From("schemes") Scheme scheme,
            @ForAll @From("achieved") Map<String, Achieved> achieved,
            @ForAll @From("adjustments") List<Adjustment> adjustments,
            @ForAll long seed) {
        List<String> ids = new ArrayList<>(achieved.keySet());
        List<Adjustment> others = new ArrayList<>(adjustments);
        Collections.shuffle(ids, new Random(seed));
        Collections.shuffle(others, new Random(seed));
        Map<String, Achieved> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, achieved.getOrDefault(id, Achieved.UNKNOWN)));
        Score score = Scorer.score(scheme, input(achieved, adjustments));
        Score other = Scorer.score(scheme, input(shuffled, others));
        assertThat(other.items()).isEqualTo(score.items());
        assertThat(other.gradeAfter()).isEqualTo(score.gradeAfter());
    }

    @Property(tries = 200)
    void no_adjustment_raises_a_grade(
            @ForAll @From("schemes") Scheme scheme,
            @ForAll @From("achieved") Map<String, Achieved> achieved,
            @ForAll @From("adjustments") List<Adjustment> adjustments) {
        Score score = Scorer.score(scheme, input(achieved, adjustments));
        assertThat(score.adjustments())
                .hasSameSizeAs(adjustments)
                .allSatisfy(step ->
                        assertThat(place(step.to(), scheme)).isGreaterThanOrEqualTo(place(step.from(), scheme)));
        assertThat(score.gradeAfter() == null).isEqualTo(!score.blocking().isEmpty());
    }

    private static ScoreInput input(Map<String, Achieved> achieved, List<Adjustment> adjustments) {
        return new ScoreInput(achieved, Map.of(), Map.of(), Map.of(), adjustments);
    }

    @Provide
    static Arbitrary<List<Adjustment>> adjustments() {
        Bilingual reason = Bilingual.same("因为");
        Arbitrary<String> grades = Arbitraries.of("good", "pass", "fail");
        return Arbitraries.oneOf(
                        grades.map(grade -> Adjustment.cap(grade, reason, "cap")),
                        Arbitraries.integers().between(1, 4).map(steps -> Adjustment.downgrade(steps, reason, "down")),
                        grades.map(grade -> Adjustment.veto(grade, reason, "veto")))
                .list()
                .ofMaxSize(5);
    }
}
