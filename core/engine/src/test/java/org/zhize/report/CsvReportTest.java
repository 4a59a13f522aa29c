package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.finding.Assessment;
import org.zhize.rule.Verdict;

class CsvReportTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Test
    void every_row_has_as_many_cells_as_there_are_headings() throws IOException {
        List<CsvRecord> rows = rows(Samples.assessments());

        assertThat(rows).hasSizeGreaterThan(Samples.assessments().size());
        assertThat(rows).allMatch(row -> row.getFieldCount() == rows.get(0).getFieldCount());
        assertThat(csv(Locale.CHINESE, Samples.assessments())).startsWith(BYTE_ORDER_MARK + "政府代码,政府,数据年份");
        assertThat(csv(Locale.ENGLISH, Samples.assessments()))
                .startsWith(BYTE_ORDER_MARK + "Code,Government,Data year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1+1", "\t=1+1", "＝1+1"})
    void a_text_is_never_a_formula(String evil) throws IOException {
        assertThat(cells(reason(evil))).contains("'" + evil.replace('\t', ' ')).doesNotContain(evil);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.7654321099", "-5", "-", "达标 = 是"})
    void a_number_below_zero_and_a_harmless_text_stay_as_they_are(String text) throws IOException {
        assertThat(cells(reason(text))).contains(text);
    }

    @Test
    void nothing_turns_the_line_round_or_breaks_it() throws IOException {
        assertThat(cells(Samples.hostile())).noneMatch(cell -> cell.matches("(?s).*[\\p{Cc}\\u202a-\\u202e].*"));
    }

    private static Assessment reason(String text) {
        return Samples.only(Samples.plain("fiscal-education-growth-10pct", Verdict.NOT_MET, text, text));
    }

    private static List<String> cells(Assessment assessment) throws IOException {
        return rows(List.of(assessment)).stream()
                .flatMap(row -> row.getFields().stream())
                .toList();
    }

    private static List<CsvRecord> rows(List<Assessment> assessments) throws IOException {
        String csv = csv(Locale.CHINESE, assessments).substring(BYTE_ORDER_MARK.length());
        try (Stream<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream()) {
            return rows.toList();
        }
    }

    private static String csv(Locale locale, List<Assessment> assessments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter report = CsvReport.to(Samples.catalogue(), out, locale)) {
            for (Assessment assessment : assessments) {
                report.add(assessment);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
