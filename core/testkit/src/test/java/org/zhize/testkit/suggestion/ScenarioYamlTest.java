package org.zhize.testkit.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.dossier.Dossier;
import org.zhize.rule.Stage;
import org.zhize.testkit.FamilyRules;
import org.zhize.testkit.SampleFacts.Funding;
import org.zhize.testkit.SampleFacts.School;
import org.zhize.testkit.SampleRules;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioSuite;

class ScenarioYamlTest {

    private static final String CIRCUMSTANCES = """
            scenarios:
              - name: "到 10 %, 一目: 了然 / growth: plain"
                situation: { government: 371000, year: 2022, asOf: 2022-06-30, purpose: county-recognition }
                facts:
                  School: [ { year: 2022, name: "第一小学, 分校" } ]
                  Funding:
                    - { stage: senior-high, audited: 是, year: 2022, amount: 110.0, remark: 'a "b"' }
                    - { "amount[亿元]": 0.01, year: 2021, paidOn: 2021-09-01 }
                expect: { criteria: { growth: MET, class-size: INSUFFICIENT } }
            """;

    private static final String FAMILY = """
            scenarios:
              - name: 低于全市 / below the city
                situation: { government: 371002, year: 2022 }
                facts: { Preschool: [ { year: 2022, publicChildren: 1, children: 3 } ] }
                others: { "371003": { Preschool: [ { year: 2022, publicChildren: 3, children: 7 } ] } }
                expect: NOT_MET
              - name: 全市约谈 / the city interviews
                situation: { government: 371000, year: 2022 }
                others:
                  "371002": { Preschool: [ { year: 2022, publicChildren: 1, children: 3 } ] }
                  "371003": { Preschool: [ { year: 2022, publicChildren: 3, children: 7 } ] }
                expect: { criterion: public-share, verdict: NOT_APPLICABLE, consequences: [ { id: interview-county, kind: interview } ] }
            """;

    @TempDir
    Path folder;

    @Test
    void a_scenario_is_written_with_all_its_facts_and_what_comes_out_now() {
        SampleRules.write(SampleRules.in(folder), "funding/growth.scenarios.yaml", CIRCUMSTANCES);

        assertThat(rows()).containsExactly("""
                  - name: "到 10 %, 一目: 了然 / growth: plain"
                    situation: { government: 371000, year: 2022, asOf: 2022-06-30, purpose: county-recognition }
                    facts:
                      School:
                        - { name: "第一小学, 分校", year: 2022 }
                      Funding:
                        - { year: 2022, amount: 110.0, audited: true, stage: senior-high, remark: "a \\"b\\"" }
                        - { year: 2021, amount: 100, paidOn: 2021-09-01 }
                    # 现在的规则得出 { criteria: { growth: MET, class-size: INSUFFICIENT } }，请对照文件核实后写入
                    # the rules now say { criteria: { growth: MET, class-size: INSUFFICIENT } }; confirm it against the document, then write it here
                    expect: { criteria: { growth: 待确认, class-size: 待确认 } }
                """);
    }

    @Test
    void others_and_what_follows_are_written_too() {
        SampleRules.write(FamilyRules.in(folder), "preschool/public-share.scenarios.yaml", FAMILY);

        assertThat(ScenarioYaml.file(rows())).isEqualTo("""
                scenarios:
                  - name: 低于全市 / below the city
                    situation: { government: 371002, year: 2022 }
                    facts:
                      Preschool:
                        - { year: 2022, publicChildren: 1, children: 3 }
                    others:
                      "371003":
                        Preschool:
                          - { year: 2022, publicChildren: 3, children: 7 }
                    # 现在的规则得出 NOT_MET，请对照文件核实后写入
                    # the rules now say NOT_MET; confirm it against the document, then write it here
                    expect: 待确认

                  - name: 全市约谈 / the city interviews
                    situation: { government: 371000, year: 2022 }
                    others:
                      "371002":
                        Preschool:
                          - { year: 2022, publicChildren: 1, children: 3 }
                      "371003":
                        Preschool:
                          - { year: 2022, publicChildren: 3, children: 7 }
                    # 现在的规则得出 { criteria: { public-share: NOT_APPLICABLE }, consequences: [{ id: interview-county, kind: interview, of: "371002" }] }，请对照文件核实后写入
                    # the rules now say { criteria: { public-share: NOT_APPLICABLE }, consequences: [{ id: interview-county, kind: interview, of: "371002" }] }; confirm it against the document, then write it here
                    expect: { criteria: { public-share: 待确认 }, consequences: [待确认] }
                """);
    }

    @Test
    void what_is_not_yet_confirmed_is_refused_and_what_is_confirmed_passes() {
        SampleRules.write(FamilyRules.in(folder), "preschool/public-share.scenarios.yaml", FAMILY);
        String written = ScenarioYaml.file(rows());

        SampleRules.write(folder, "preschool/public-share.scenarios.yaml", written);
        assertThat(ScenarioSuite.load(folder).problems())
                .extracting(problem ->
                        problem.code().code() + " " + problem.location().span().line())
                .containsExactly("ZZ620 13", "ZZ620 26", "ZZ404 26");

        String confirmed = written.replace("share: 待确认", "share: NOT_APPLICABLE")
                .replace("[待确认]", "[{ id: interview-county, kind: interview, of: \"371002\" }]")
                .replace("待确认", "NOT_MET");
        SampleRules.write(folder, "preschool/public-share.scenarios.yaml", confirmed);
        assertThat(ScenarioSuite.load(folder).problems()).isEmpty();
        assertThat(ScenarioSuite.load(folder).runAll().failures()).isEmpty();
    }

    private List<String> rows() {
        ScenarioSuite suite = ScenarioSuite.load(folder);
        assertThat(suite.problems()).isEmpty();
        return suite.scenarios().stream()
                .map(scenario -> ScenarioYaml.of(scenario, suite.run(scenario).evaluation()))
                .toList();
    }

    @Property(tries = 5)
    void whatever_is_written_is_read_back(@ForAll("samples") List<List<Object>> samples) throws IOException {
        Path place = Files.createTempDirectory("written");
        SampleRules.write(SampleRules.in(place), "funding/growth.scenarios.yaml", CIRCUMSTANCES);
        ScenarioSuite suite = ScenarioSuite.load(place);
        Scenario sample = suite.scenarios().get(0);
        List<Scenario> written = IntStream.range(0, samples.size())
                .mapToObj(i ->
                        sample.named("第 " + i + " 个").with(List.of(new Dossier(sample.situation(), samples.get(i)))))
                .toList();
        String file = ScenarioYaml.file(written.stream()
                .map(scenario -> ScenarioYaml.of(scenario, suite.run(scenario).evaluation()))
                .toList());

        SampleRules.write(place, "funding/growth.scenarios.yaml", file.replace("待确认", "MET"));
        ScenarioSuite read = ScenarioSuite.of(suite.rules(), place);

        assertThat(read.problems()).isEmpty();
        assertThat(read.scenarios().stream().map(Scenario::dossiers).toList())
                .isEqualTo(written.stream().map(Scenario::dossiers).toList());
    }

    @Provide
    Arbitrary<List<List<Object>>> samples() {
        Arbitrary<List<Object>> facts = Combinators.combine(
                        fundings().list().ofMaxSize(3), schools().list().ofMaxSize(3))
                .as((fundings, schools) -> Stream.<Object>concat(fundings.stream(), schools.stream())
                        .toList());
        return facts.list().ofSize(50);
    }

    private static Arbitrary<Funding> fundings() {
        return Combinators.combine(
                        Arbitraries.integers().injectNull(0.2),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                                .ofScale(4)
                                .injectNull(0.2),
                        Arbitraries.integers()
                                .between(0, 40000)
                                .map(day -> LocalDate.ofEpochDay(day))
                                .injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2),
                        Arbitraries.of(Stage.class).injectNull(0.2),
                        texts().injectNull(0.2))
                .as(Funding::new);
    }

    private static Arbitrary<School> schools() {
        return Combinators.combine(
                        texts().injectNull(0.2),
                        Arbitraries.integers(),
                        Arbitraries.integers().injectNull(0.2))
                .as(School::new);
    }

    /** Whatever may mean something to YAML; around a text, readers of facts see no blanks. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> wild = Arbitraries.strings()
                .withChars("{}[],:#&*!|>'\"%@`?-~\\ \n\t=/。，“一二ab01")
                .ofMaxLength(8);
        Arbitrary<String> words =
                Arbitraries.of("null", "~", "true", "否", "1e3", "2021-09-01", "NULL", "- a", "? b", "");
        return Arbitraries.oneOf(wild, words).map(String::strip);
    }
}
