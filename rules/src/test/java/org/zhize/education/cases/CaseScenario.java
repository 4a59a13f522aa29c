package org.zhize.education.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.finding.Finding;
import org.zhize.finding.ParameterUse;
import org.zhize.parameter.Region;
import org.zhize.rule.Verdict;
import org.zhize.testkit.Expectation;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioSuite;

/**
 * A scenario that says that it is a case.
 *
 * @param suite where it stands
 * @param scenario the scenario
 * @param documented the case
 * @param expected the verdict that it must expect: the case's, or the one that is right instead
 * @param leftOut the names of what need not be among its facts
 */
record CaseScenario(
        ScenarioSuite suite, Scenario scenario, DocumentedCase documented, Verdict expected, Set<String> leftOut) {

    /** What is written of a threshold in rules themselves: whole numbers up to this. */
    private static final BigDecimal GREATEST_IN_RULES = BigDecimal.valueOf(12);

    /** {@return what is wrong with it, each in one sentence} */
    List<String> faults() {
        if (!scenario.isAbout(documented.criterion())) {
            return List.of(place() + " expects nothing of " + documented.criterion());
        }
        return Stream.of(verdict(), region(), year(), figures(), leftOutInVain(), thresholds())
                .flatMap(faults -> faults)
                .map(fault -> place() + " " + fault)
                .toList();
    }

    private String place() {
        return scenario.location().file() + ":" + scenario.location().span().line();
    }

    private Stream<String> verdict() {
        boolean agrees = scenario.expectations().stream()
                .filter(expectation -> expectation.criterion().equals(documented.criterion()))
                .allMatch(this::agrees);
        return fault(!agrees, "does not expect " + expected);
    }

    /** A case about one stage may be a scenario in which other stages fare otherwise. */
    private boolean agrees(Expectation expectation) {
        List<Verdict> ofStage = documented.stage().stream()
                .flatMap(stage -> expectation.parts().entrySet().stream()
                        .filter(part ->
                                part.getKey().equals(stage) || part.getKey().startsWith(stage + "/")))
                .map(Map.Entry::getValue)
                .toList();
        return ofStage.isEmpty() ? expectation.verdict() == expected : Verdict.worstOf(ofStage) == expected;
    }

    /** A worked example names no county, so any will do; where all districts of a city are meant, each will. */
    private Stream<String> region() {
        RuleSet rules = suite.rules();
        String code = scenario.situation().government();
        boolean agrees = documented.region().startsWith("worked example")
                || Stream.iterate(
                                rules.content().regions().find(code).orElse(null),
                                region -> region != null,
                                region -> rules.content()
                                        .regions()
                                        .find(region.parent())
                                        .orElse(null))
                        .limit(documented.region().contains("各区市") ? 2 : 1)
                        .map(Region::name)
                        .anyMatch(documented.regionName()::endsWith);
        return fault(!agrees, "is of " + code + ", which is not " + documented.region());
    }

    private Stream<String> year() {
        int year = scenario.situation().dataYear();
        return documented
                .year()
                .filter(printed -> printed != year)
                .map(printed -> "is of " + year + " instead of " + printed)
                .stream();
    }

    private Stream<String> figures() {
        GivenFigures given = GivenFigures.of(scenario);
        return documented.figures().stream()
                .filter(figure -> !leftOut.contains(figure.name()))
                .filter(figure -> !given.include(figure))
                .map(figure -> "lacks the figure " + figure);
    }

    private Stream<String> leftOutInVain() {
        GivenFigures given = GivenFigures.of(scenario);
        return leftOut.stream()
                .filter(name -> documented.figures().stream()
                        .filter(figure -> figure.name().equals(name))
                        .allMatch(given::include))
                .map(name -> "has the figure " + name + ", though it is listed as left out");
    }

    /** Where a case is decided, its threshold is a parameter in force, a figure, or in the rule itself. */
    private Stream<String> thresholds() {
        boolean isDecided = expected == Verdict.MET || expected == Verdict.NOT_MET;
        if (!isDecided || documented.thresholds().isEmpty()) {
            return Stream.empty();
        }
        List<BigDecimal> inForce = inForce();
        GivenFigures given = GivenFigures.of(scenario);
        return documented.thresholds().stream()
                .filter(threshold -> threshold.scale() > 0 || threshold.compareTo(GREATEST_IN_RULES) > 0)
                .filter(threshold -> inForce.stream().noneMatch(value -> value.compareTo(threshold) == 0))
                .filter(threshold -> !given.include(threshold))
                .map(threshold -> "is not decided by the threshold " + threshold + " but by " + inForce);
    }

    private List<BigDecimal> inForce() {
        return suite.run(scenario).evaluation().criterion(documented.criterion()).findings().stream()
                .map(Finding::parameters)
                .flatMap(List::stream)
                .map(ParameterUse::value)
                .flatMap(value -> new Figure("", value).number().stream())
                .distinct()
                .toList();
    }

    private static Stream<String> fault(boolean found, String words) {
        return found ? Stream.of(words) : Stream.empty();
    }
}
