package org.zhize.education.data;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.education.data.Judge.stated;
import static org.zhize.education.data.PublishedRow.decimal;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.education.fact.CompositeTerm;
import org.zhize.education.fact.MeanAndDeviation;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;

/** Published coefficients of variation between schools, by the checks of their arithmetic and by the criteria of balance. */
class CoefficientRowsTest {

    private static final String COMPOSITE = "综合";

    /** The tables of the recognition print no year: one in which counties were recognised. */
    private static final int YEAR_NOT_PRINTED = 2013;

    private static final Map<String, String> SEVEN = Map.of(
            "每百名学生拥有高于规定学历教师数", "higher-degree-teachers",
            "每百名学生拥有县级以上骨干教师数", "key-teachers",
            "每百名学生拥有体育艺术专任教师数", "arts-teachers",
            "生均教学及辅助用房面积", "teaching-area",
            "生均体育运动场馆面积", "sports-area",
            "生均教学仪器设备值", "equipment",
            "每百名学生拥有网络多媒体教室数", "multimedia-rooms");

    /** A table of one place and stage. */
    private record Table(String name, List<NamedCsvRecord> lines) {

        Stage stage() {
            return lines.get(0).getField("stage").equals("小学") ? Stage.PRIMARY : Stage.JUNIOR;
        }

        String part() {
            return stage() == Stage.PRIMARY ? "primary" : "junior";
        }

        int year() {
            String printed = lines.get(0).getField("year");
            return printed.isEmpty() ? YEAR_NOT_PRINTED : Integer.parseInt(printed);
        }

        Situation situation() {
            return Situation.of(lines.get(0).getField("adcode"), Year.of(year()));
        }

        Stream<NamedCsvRecord> terms() {
            return lines.stream().filter(line -> !line.getField("indicator").startsWith(COMPOSITE));
        }

        NamedCsvRecord composite() {
            return lines.stream()
                    .filter(line -> line.getField("indicator").startsWith(COMPOSITE))
                    .findFirst()
                    .orElseThrow();
        }

        List<Object> facts() {
            List<Object> facts = new ArrayList<>();
            facts.add(stated("balanced-composite-cv", stage(), year(), cv(composite()), "1"));
            terms().forEach(line -> facts.add(
                    new CompositeTerm(year(), "balanced-composite-cv", stage(), line.getField("indicator"), cv(line))));
            return facts;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static BigDecimal cv(NamedCsvRecord line) {
        return Objects.requireNonNull(decimal(line.getField("cv")));
    }

    private static Stream<Table> tables(String file) {
        return DataFiles.lines(file)
                .collect(groupingBy(
                        line -> "%s %s %s %s"
                                .formatted(
                                        line.getField("region"),
                                        line.getField("year"),
                                        line.getField("stage"),
                                        line.getField("case")),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Table(entry.getKey(), entry.getValue()));
    }

    static Stream<Table> tables_with_all_terms() {
        return Stream.concat(tables("cv_basic_balance_8ind"), tables("cv_quality_balance_7ind"))
                .filter(table -> table.terms().count() >= 7
                        && table.lines().size() > table.terms().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables_with_all_terms")
    void a_composite_is_the_mean_of_its_terms(Table table) {
        assertThat(Judge.verdict("dq-composite-is-mean", "", table.situation(), table.facts()))
                .isEqualTo(MET);
    }

    static Stream<Table> tables_of_the_basic_balance() {
        return tables("cv_basic_balance_8ind").filter(table -> table.lines().size() == 9);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables_of_the_basic_balance")
    void a_composite_within_the_limit_of_the_table_is_met(Table table) {
        BigDecimal limit = Objects.requireNonNull(decimal(table.composite().getField("basic_balance_limit")));

        assertThat(Judge.verdict("balanced-composite-cv", table.part(), table.situation(), table.facts()))
                .isEqualTo(cv(table.composite()).compareTo(limit) <= 0 ? MET : NOT_MET);
    }

    static Stream<Arguments> composites_said_to_be_within_the_limits() {
        return DataFiles.named(
                "cv_quality_balance_7ind",
                line -> line.getField("stated_verdict").startsWith("均达到国家规定要求"));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("composites_said_to_be_within_the_limits")
    void a_composite_that_is_said_to_be_within_the_limits_is_met(NamedCsvRecord line) {
        Table table = new Table("", List.of(line));
        List<Object> facts = List.of(stated("balanced-composite-cv", table.stage(), table.year(), cv(line), "1"));

        assertThat(Judge.verdict("balanced-composite-cv", table.part(), table.situation(), facts))
                .isEqualTo(MET);
    }

    static Stream<Arguments> coefficients_beside_mean_and_deviation() {
        return DataFiles.named(
                "cv_quality_balance_7ind", line -> !line.getField("sd").isEmpty());
    }

    /** One coefficient of Jiujiang is 0.501787, which does not become 0.50. */
    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("coefficients_beside_mean_and_deviation")
    void a_coefficient_is_the_deviation_over_the_mean_and_is_not_rounded(NamedCsvRecord line) {
        Table table = new Table("", List.of(line));
        String part = Objects.requireNonNull(SEVEN.get(line.getField("indicator")));
        String indicator = "quality-balanced-cv." + part;
        List<Object> facts = List.of(
                stated(indicator, table.stage(), table.year(), cv(line), "1"),
                new MeanAndDeviation(
                        table.year(),
                        indicator,
                        table.stage(),
                        decimal(line.getField("mean")),
                        decimal(line.getField("sd")),
                        "1"));

        assertThat(Judge.verdict("dq-cv-formula", "", table.situation(), facts)).isEqualTo(MET);
        assertThat(Judge.verdict("quality-balanced-cv", table.part() + "/" + part, table.situation(), facts))
                .isEqualTo(cv(line).compareTo(new BigDecimal("0.50")) <= 0 ? MET : NOT_MET);
    }

    @Test
    void no_table_is_lost() {
        assertThat(tables("cv_basic_balance_8ind")).hasSize(13);
        assertThat(tables_of_the_basic_balance()).hasSize(13);
    }
}
