package org.zhize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhize.TestFacts.Rate;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.report.JsonReport;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;
import org.zhize.rule.StageOffered;

/** What many governments lack is judged once for all of them: nobody may tell that from what is said of each. */
class RecurringVerdictsTest {

    private static final String REGIONS = """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            370000,山东省,province,100000,,
            371000,威海市,city,370000,,
            371002,环翠区,county,371000,,
            371003,文登区,county,371000,,
            640000,宁夏,province,100000,,
            640100,银川市,city,640000,,
            """;

    private static final RuleSet RULES = Norms.criterion("rate")
            .with("regions.csv", REGIONS)
            .with("regions/371000.yaml", """
                    region: 371000
                    rate.floor:
                      2020-01-01: { value: 50, basis: test }
                      2022-07-01: { value: 60, basis: test }
                      2023-01-01: { notApplicable: true, basis: test }
                    """)
            .with("regions/370000.yaml", """
                    region: 370000
                    rate.floor:
                      2021-01-01: { value: 40, basis: test, purpose: recognition }
                    """)
            .yaml("""
                    parameters:
                      floor: { unit: "%" }""")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Rate( year == $year, $value : value )
                    then
                        require.that($value).isAtLeast(parameters.percent("floor"));
                    """)
            .andCriterion("tells-who")
            .rule("""
                    when
                        Situation( $year : dataYear, $who : government )
                        Rate( year == $year, $value : value )
                    then
                        require.that($value).of($who).isAbove(0);
                    """)
            .andCriterion("one-only")
            .rule("""
                    when
                        Situation( $year : dataYear, government == "371002" )
                        Rate( year == $year - 1, $value : value )
                    then
                        require.that($value).isAbove(0);
                    """)
            .andCriterion("stages")
            .yaml("parts: stages-offered")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Measurement( indicator == "x", year == $year, $stage : stage, $value : value )
                    then
                        require.that($value).of($stage).isAbove(0);
                    """)
            .load();

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        Arbitrary<List<Object>> facts = Arbitraries.<Object>of(
                        Rate.of(2022, "55"),
                        Rate.of(2021, null),
                        new StageOffered(2022, Stage.PRIMARY),
                        new StageOffered(2022, Stage.PRESCHOOL),
                        new InspectionFinding("rate", null, false, "不达标", null, 2022))
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("371002", "371003", "371000", "370000", "640100"),
                        Arbitraries.of(2021, 2022),
                        Arbitraries.of("2019-12-31", "2022-06-30", "2022-12-31"),
                        Arbitraries.of("", "recognition"),
                        facts)
                .as((government, year, asOf, purpose, own) -> new Dossier(
                        Situation.of(government, Year.of(year))
                                .withAsOf(LocalDate.parse(asOf))
                                .withPurpose(purpose.isEmpty() ? null : purpose),
                        own))
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    @Property(tries = 100)
    void one_who_judged_others_before_says_the_same_as_one_who_did_not(@ForAll("dossiers") List<Dossier> dossiers) {
        Evaluator experienced = Evaluator.of(RULES);

        for (Dossier dossier : dossiers) {
            assertThat(assessment(experienced, dossier)).isEqualTo(assessment(Evaluator.of(RULES), dossier));
        }
    }

    @Property(tries = 50)
    void a_report_on_many_says_of_each_what_a_report_on_one_says(@ForAll("dossiers") List<Dossier> dossiers) {
        Evaluator evaluator = Evaluator.of(RULES);
        List<Assessment> all =
                dossiers.stream().map(dossier -> assessment(evaluator, dossier)).toList();

        String together = json(all);

        assertThat(all).allSatisfy(one -> assertThat(together).contains(evaluations(json(List.of(one)))));
    }

    private static Assessment assessment(Evaluator evaluator, Dossier dossier) {
        return evaluator.evaluate(dossier.situation(), dossier.facts()).assessment();
    }

    private static String json(List<Assessment> assessments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonReport.write(RULES.catalogue(), assessments, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(UTF_8);
    }

    /** What stands between the brackets around all evaluations. */
    private static String evaluations(String report) {
        int start = report.indexOf("\"evaluations\"");
        return report.substring(report.indexOf("{\n", start), report.lastIndexOf("\n  ]"));
    }
}
