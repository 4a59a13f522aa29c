package org.zhize.education.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.education.data.Judge.stated;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.MET;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.education.fact.YearComparison;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;

/**
 * The nation's growths beside what was published the year before. Two do not agree: they are on a comparable basis
 * (同口径), which last year's figure is not.
 */
class AcrossYearsTest {

    private static final Reading READING = Reading.load();
    private static final String NATION = "100000";

    static Stream<Arguments> rows() {
        return DataFiles.named("national_crossyear");
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("rows")
    void a_growth_agrees_with_the_figure_published_the_year_before_where_the_table_says_so(NamedCsvRecord row) {
        int year = Integer.parseInt(row.getField("year"));
        String item = row.getField("item");
        Stage stage = READING.stage(row.getField("stage"));
        List<Object> facts = List.of(
                stated(item, stage, year, number(row, "stated_growth_pct"), "%"),
                new YearComparison(year, item, stage, number(row, "prev_year_published"), number(row, "value"), "1"));

        assertThat(Judge.verdict("dq-growth-recompute", "", Situation.of(NATION, Year.of(year)), facts))
                .isEqualTo(row.getField("agrees").equals("yes") ? MET : INCONSISTENT);
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("rows")
    void the_verdict_flips_only_where_the_table_says_so(NamedCsvRecord row) {
        boolean flips = number(row, "recomputed_growth_pct").signum()
                != number(row, "stated_growth_pct").signum();

        assertThat(flips).isEqualTo(!row.getField("verdict_sign_flips").isEmpty());
    }

    private static BigDecimal number(NamedCsvRecord row, String heading) {
        return Objects.requireNonNull(PublishedRow.decimal(row.getField(heading)));
    }
}
