package org.zhize.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.exact.UndecidedComparisonException;
import org.zhize.problem.Bilingual;

/** Scores verdicts by a scheme: a pure function. May be called from any thread. */
public final class Scorer {

    private static final Bilingual NOT_SCORED =
            new Bilingual("本方案只列结论，不计分、不评等", "this scheme lists verdicts only: no points and no grade");
    private static final Bilingual NOTHING_COUNTED =
            new Bilingual("没有一项可以计分，不评等", "nothing is counted, so there is no grade");

    private final Scheme scheme;
    private final ScoreInput input;
    private final List<Scored> items;
    private final Sum sum;
    private final Optional<Real> scaled;

    private Scorer(Scheme scheme, ScoreInput input) {
        this.scheme = scheme;
        this.input = input;
        this.items = new ItemScorer(scheme, input).score(scheme.indicators());
        this.sum = Scored.sum(items);
        this.scaled = sum.counted().signum() == 0 ? Optional.empty() : Optional.of(sum.scaledTo(scheme.total()));
    }

    /**
     * {@return the score}
     *
     * @param scheme a scheme without problems
     * @param input what the government achieved
     * @throws UndecidedComparisonException if shortfalls with square roots in them bring the score so near to a grade's limit
     *     that the two cannot be told apart
     */
    public static Score score(Scheme scheme, ScoreInput input) {
        return new Scorer(scheme, input).score();
    }

    private Score score() {
        List<Bilingual> undecided = undecided();
        Optional<Grade> before = undecided.isEmpty() ? scaled.flatMap(this::grade) : Optional.empty();
        Adjuster adjuster = new Adjuster(scheme.grades());
        List<AppliedAdjustment> applied = adjuster.apply(input.adjustments(), before);
        List<Bilingual> blocking = new ArrayList<>(undecided);
        applied.stream()
                .filter(step -> step.from() != null && step.to() == null)
                .forEach(step -> blocking.add(step.explanation()));
        return new Score(
                scheme.id(),
                scheme.title(),
                scheme.basis(),
                scheme.unverified(),
                sum.rounded(),
                Rounding.plain(scheme.total()),
                scaled.map(this::rounded).orElse(null),
                before.orElse(null),
                applied.isEmpty()
                        ? before.orElse(null)
                        : applied.get(applied.size() - 1).to(),
                applied,
                blocking,
                UnusedInput.notes(scheme, input),
                items.stream().map(Scored::item).toList(),
                scheme.isScored() ? Claims.total(leaves().toList()) : null);
    }

    private List<Bilingual> undecided() {
        if (!scheme.isScored()) {
            return List.of(NOT_SCORED);
        }
        Stream<Bilingual> nothing = scaled.isEmpty() ? Stream.of(NOTHING_COUNTED) : Stream.empty();
        return Stream.concat(
                        nothing,
                        leaves().map(Scored::item)
                                .filter(item -> item.treatment() == Treatment.BLOCKING)
                                .map(Scorer::named))
                .toList();
    }

    private static Bilingual named(ScoreItem item) {
        Bilingual title = item.title() == null ? Bilingual.same(item.id()) : item.title();
        return new Bilingual(
                title.zh() + "：" + item.explanation().zh(),
                title.in(Locale.ENGLISH) + ": " + item.explanation().en());
    }

    private Optional<Grade> grade(Real score) {
        return scheme.grades().stream()
                .filter(grade -> Rounding.reaches(score, grade.from()))
                .findFirst();
    }

    private BigDecimal rounded(Real score) {
        return Rounding.of(score, scheme.grades().stream().map(Grade::from).toList());
    }

    private Stream<Scored> leaves() {
        return items.stream().flatMap(Scored::leaves);
    }
}
