package org.zhize.testkit.suggestion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhize.exact.Real;

/**
 * Finds where a figure meets a threshold. What rules measure is most often linear in each figure, or one linear function of it
 * divided by another: then three values tell exactly where it is zero. Where it is not, that is tried again from nearer by.
 */
final class Crossing {

    private static final int ROUNDS = 6;
    private static final int PLACES = 30;

    /**
     * What is measured of one number.
     *
     * @param at the number
     * @param beyond how far above the threshold it leads
     */
    private record Point(Real at, Real beyond) {}

    private final Function<BigDecimal, Optional<Real>> beyond;
    private final int places;
    private final int mostPlaces;

    /**
     * @param beyond how far above the threshold a number leads; nothing where that is not known
     * @param figure the number as it is
     */
    Crossing(Function<BigDecimal, Optional<Real>> beyond, Figure figure) {
        this.beyond = beyond;
        this.places = figure.places();
        this.mostPlaces = figure.mostPlaces();
    }

    /** {@return the numbers around which the threshold lies, it first if it can be written; none if it does not depend on it} */
    Stream<BigDecimal> from(BigDecimal number) {
        return root(number).stream().flatMap(this::around).distinct();
    }

    private Stream<BigDecimal> around(Real root) {
        BigDecimal decimal = decimal(root);
        BigDecimal exact = atLeast(places, decimal.stripTrailingZeros());
        if (exact.scale() <= mostPlaces && Real.of(exact).compareWith(root) == 0) {
            return Stream.of(exact, exact.subtract(exact.ulp()), exact.add(exact.ulp()));
        }
        return Stream.of(decimal.setScale(places, RoundingMode.FLOOR), decimal.setScale(places, RoundingMode.CEILING));
    }

    private static BigDecimal atLeast(int places, BigDecimal number) {
        return number.scale() < places ? number.setScale(places) : number;
    }

    private static BigDecimal decimal(Real number) {
        return number.toDecimal(PLACES);
    }

    private Optional<Real> root(BigDecimal number) {
        List<Point> points = new ArrayList<>(start(number));
        Optional<Real> root = Optional.empty();
        for (int round = 0; round < ROUNDS && points.size() == 3; round++) {
            Optional<Real> next = meeting(points);
            boolean isFound = next.isEmpty()
                    || root.filter(last -> last.compareWith(next.get()) == 0).isPresent();
            root = next.isEmpty() ? root : next;
            if (isFound) {
                return root;
            }
            Optional<Point> nearer = point(written(next.get()));
            points.remove(0);
            nearer.filter(point -> isNew(point, points)).ifPresent(points::add);
        }
        return root;
    }

    private BigDecimal written(Real root) {
        return decimal(root).setScale(mostPlaces, RoundingMode.HALF_EVEN);
    }

    /** The number as it is and two others, each with something else measured. */
    private List<Point> start(BigDecimal number) {
        BigDecimal move = number.abs()
                .movePointLeft(1)
                .setScale(places, RoundingMode.CEILING)
                .max(BigDecimal.ONE.movePointLeft(places));
        List<Point> points = new ArrayList<>();
        Stream.of(0, 1, -1, 2, -2)
                .map(times -> number.add(move.multiply(BigDecimal.valueOf(times))))
                .flatMap(other -> point(other).stream())
                .filter(point -> isNew(point, points))
                .limit(3)
                .forEach(points::add);
        return points;
    }

    private static boolean isNew(Point point, List<Point> points) {
        return points.stream().noneMatch(known -> known.beyond().compareWith(point.beyond()) == 0);
    }

    private Optional<Point> point(BigDecimal at) {
        return beyond.apply(at).map(measured -> new Point(Real.of(at), measured));
    }

    /**
     * Where the function {@code (a + b x) / (c + d x)} through three points is zero: such a function keeps the cross-ratio of
     * four numbers.
     */
    private static Optional<Real> meeting(List<Point> points) {
        Optional<Point> zero =
                points.stream().filter(point -> point.beyond().sign() == 0).findFirst();
        if (zero.isPresent()) {
            return zero.map(Point::at);
        }
        Point a = points.get(0);
        Point b = points.get(1);
        Point c = points.get(2);
        Real ratio = b.beyond()
                .times(a.beyond().minus(c.beyond()))
                .dividedBy(c.beyond().times(a.beyond().minus(b.beyond())));
        Real ofC = ratio.times(a.at().minus(b.at()));
        Real ofB = a.at().minus(c.at());
        Real weight = ofB.minus(ofC);
        return weight.sign() == 0
                ? Optional.empty()
                : Optional.of(ofB.times(b.at()).minus(ofC.times(c.at())).dividedBy(weight));
    }
}
