package org.zhize.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Situation;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** Reads the situation of a scenario. */
final class SituationReader {

    private static final String EXAMPLE = "situation: { government: 371000, year: 2022 }";
    private static final Bilingual A_YEAR = new Bilingual("年份", "a year");
    private static final Bilingual SUCH_AS = new Bilingual("例如 2022", "Such as 2022");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final Regions regions;
    private final Problems problems;

    SituationReader(Regions regions, Problems problems) {
        this.regions = regions;
        this.problems = problems;
    }

    Optional<Situation> read(YamlMapping scenario) {
        if (scenario.get("situation").isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, scenario.location(), "situation", EXAMPLE);
        }
        return scenario.mapping("situation", problems).flatMap(this::situation);
    }

    private Optional<Situation> situation(YamlMapping written) {
        written.expectKeys(List.of("government", "year", "asOf", "purpose"), problems);
        Optional<YamlText> government = written.requiredText("government", EXAMPLE, problems);
        Optional<Year> year = written.requiredText("year", EXAMPLE, problems).flatMap(this::year);
        Optional<LocalDate> asOf = written.text("asOf", problems).flatMap(text -> text.date(problems));
        String purpose = written.text("purpose", problems).map(YamlText::text).orElse(null);
        if (government.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        Situation ordinary = Situation.of(government.get().text(), year.get());
        Situation situation = asOf.map(ordinary::withAsOf).orElse(ordinary).withPurpose(purpose);
        checkRegion(situation, government.get().location());
        return Optional.of(situation);
    }

    private Optional<Year> year(YamlText text) {
        if (YEAR.matcher(text.text()).matches()) {
            return Optional.of(Year.parse(text.text()));
        }
        problems.add(ProblemCode.INVALID_VALUE, text.location(), text.text(), A_YEAR, SUCH_AS);
        return Optional.empty();
    }

    /** Adds a problem if there is no such region on that day. */
    void checkRegion(Situation situation, Location place) {
        String code = situation.government();
        if (regions.find(code).isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_REGION, place, code, Suggestion.sentence(code, regions.codes()));
        } else if (!regions.existsOn(code, situation.asOf())) {
            problems.add(ProblemCode.REGION_NOT_THEN, place, code, situation.asOf());
        }
    }
}
