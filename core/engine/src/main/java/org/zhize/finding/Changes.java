package org.zhize.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.finding.Working.Change;
import org.zhize.language.Statement.Requirement;
import org.zhize.rule.Verdict;

/**
 * Finds each figure with which alone a requirement that is missed would be met. What is proposed was tried: with it the
 * requirement is met, with one unit of the last place less it is not.
 */
final class Changes {

    private static final int DIGITS = 40;

    private final Requirement requirement;
    private final RuleMatch match;
    private final Environment environment;

    /**
     * @param requirement what is missed
     * @param match a whole match of its rule
     * @param environment the variables of the match
     */
    Changes(Requirement requirement, RuleMatch match, Environment environment) {
        this.requirement = requirement;
        this.match = match;
        this.environment = environment;
    }

    /** More of something is what people can do; less is proposed where nothing else helps. */
    List<Change> all() {
        List<Change> changes = Levers.of(requirement, match, environment).stream()
                .flatMap(lever -> change(lever).stream())
                .toList();
        List<Change> more = changes.stream()
                .filter(change -> !change.amount().startsWith("-"))
                .toList();
        return more.isEmpty() ? changes : more;
    }

    private Optional<Change> change(Lever lever) {
        int places = places(lever.unit());
        return exact(lever)
                .flatMap(exact -> rounded(lever, exact, places)
                        .map(amount -> new Change(
                                lever.figure(),
                                amount.stripTrailingZeros().toPlainString(),
                                lever.unit().symbol(),
                                Real.of(amount).compareWith(exact) != 0)));
    }

    /** The margin as a function of the figure is a quotient of two linear ones; three points tell where it is zero. */
    private Optional<Real> exact(Lever lever) {
        List<Optional<Real>> points = IntStream.range(0, 3)
                .mapToObj(step -> margin(lever, Real.of(step)))
                .toList();
        if (points.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Real zero = points.get(0).orElseThrow();
        Real one = points.get(1).orElseThrow();
        Real two = points.get(2).orElseThrow();
        Real bend = one.plus(one).minus(zero).minus(two);
        Real rise = two.minus(one);
        if (rise.sign() == 0) {
            return Optional.empty();
        }
        Real below = bend.dividedBy(rise.plus(rise));
        Real slope = one.times(below.plus(Real.of(1))).minus(zero);
        return slope.sign() == 0 ? Optional.empty() : Optional.of(Real.ZERO.minus(zero.dividedBy(slope)));
    }

    /** Away from what it is now, so that it does; a threshold that must be passed takes one step more. */
    private Optional<BigDecimal> rounded(Lever lever, Real exact, int places) {
        BigDecimal least = exact.toSignificant(DIGITS).setScale(places, RoundingMode.UP);
        BigDecimal step = BigDecimal.ONE.movePointLeft(places).multiply(BigDecimal.valueOf(exact.sign()));
        return Stream.of(least, least.add(step))
                .filter(amount -> isMet(lever, amount))
                .findFirst()
                .filter(amount -> isPossible(lever, amount) && !isMet(lever, amount.subtract(step)));
    }

    private boolean isPossible(Lever lever, BigDecimal amount) {
        return lever.value().number().plus(lever.base(Real.of(amount))).sign() >= 0;
    }

    private boolean isMet(Lever lever, BigDecimal amount) {
        Measured measured = measured(lever, Real.of(amount));
        return measured.isComplete() && !measured.isImpossible() && measured.verdict() == Verdict.MET;
    }

    private Optional<Real> margin(Lever lever, Real amount) {
        Measured measured = measured(lever, amount);
        return measured.isComplete() ? Optional.of(measured.margin()) : Optional.empty();
    }

    private Measured measured(Lever lever, Real amount) {
        Value other = lever.value().plus(lever.base(amount));
        return Measured.of(requirement, environment.with(lever.variable(), other));
    }

    /** Whole people and things; money to the last two decimals that people write. */
    private static int places(UnitOfMeasure unit) {
        return unit.measuresAs(UnitOfMeasure.COUNT) ? 0 : 2;
    }
}
