package org.zhize.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;

/** What must hold within a scheme as a whole. */
final class SchemeChecks {

    private final Scheme scheme;
    private final Problems problems;

    private SchemeChecks(Scheme scheme, Problems problems) {
        this.scheme = scheme;
        this.problems = problems;
    }

    static void check(Scheme scheme, boolean isScored, YamlMapping file, Problems problems) {
        SchemeChecks checks = new SchemeChecks(scheme, problems);
        checks.checkIds();
        // what could not be read is not in the sum
        if (isScored && !problems.hasErrorsIn(file.location().file())) {
            checks.checkPoints(file);
        }
    }

    private void checkIds() {
        Map<String, Indicator> seen = new HashMap<>();
        scheme.indicators().stream()
                .flatMap(SchemeChecks::all)
                .filter(indicator -> !indicator.id().isEmpty())
                .forEach(indicator -> {
                    Indicator first = seen.putIfAbsent(indicator.id(), indicator);
                    if (first != null) {
                        tellTwice(first, indicator);
                    }
                });
    }

    private void tellTwice(Indicator first, Indicator second) {
        boolean areCriteria = first instanceof Indicator.OfCriterion && second instanceof Indicator.OfCriterion;
        problems.add(
                areCriteria ? ProblemCode.COUNTED_TWICE : ProblemCode.DUPLICATE_INDICATOR,
                second.location(),
                second.id(),
                first.location().span().line());
    }

    private static Stream<Indicator> all(Indicator indicator) {
        Stream<Indicator> below = indicator instanceof Indicator.Group group
                ? group.indicators().stream().flatMap(SchemeChecks::all)
                : Stream.empty();
        return Stream.concat(Stream.of(indicator), below);
    }

    private void checkPoints(YamlMapping file) {
        if (Scheme.sum(scheme.indicators()).signum() == 0 || scheme.total().signum() == 0) {
            problems.add(
                    ProblemCode.NO_POINTS,
                    file.keyLocation(
                            scheme.total().signum() == 0 && file.get("total").isPresent() ? "total" : "indicators"));
            return;
        }
        BigDecimal most = scheme.leaves()
                .filter(Indicator.Bonus.class::isInstance)
                .map(bonus -> ((Indicator.Bonus) bonus).most())
                .reduce(scheme.total(), BigDecimal::add);
        scheme.grades().stream()
                .filter(grade -> grade.from().compareTo(most) > 0)
                .forEach(grade -> problems.add(
                        ProblemCode.UNREACHABLE_GRADE,
                        grade.location(),
                        grade.id(),
                        Rounding.text(grade.from()),
                        Rounding.text(most)));
    }
}
