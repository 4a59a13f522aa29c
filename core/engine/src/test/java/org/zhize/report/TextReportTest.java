package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeBlock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.rule.Verdict;

class TextReportTest {

    private static final Set<UnicodeBlock> WIDE = Set.of(
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_line_fits_eighty_columns_where_chinese_counts_double(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(TextReport.render(Samples.catalogue(), Samples.assessments(), locale)
                        .lines())
                .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(80));
        assertThat(TextReport.render(Samples.catalogue(), List.of(Samples.hostile()), locale)
                        .lines())
                .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(80));
        assertThat(TextReport.render(City.catalogue(), City.assessments(), locale)
                        .lines())
                .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void the_head_and_the_matrix_in_chinese() {
        assertThat(TextReport.render(Samples.catalogue(), Samples.assessments(), Locale.CHINESE))
                .startsWith("""
                        对人民政府履行教育职责的评价 · 版本 2022.1 · 摘要 3b1f3b1f3b1f
                        ────────────────────────────────────────────────────────────────────────────────
                                                    1  2  3  4  5  6
                        环翠区 2022 年              ✗  ✗  !  ✓  !  ?
                        乳山市 2022 年（县域认定）  –  ✓  ✓  ✓  ✓  ✓

                        ✓ 达标  ✗ 未达标  ? 数据不足  ! 数据矛盾  – 不适用
                          1  无超大班额  no-super-large-class
                        """);
    }

    @Test
    void a_missed_threshold_in_chinese() {
        assertThat(TextReport.render(Samples.catalogue(), Samples.assessments(), Locale.CHINESE))
                .contains("""
                        ✗ 未达标  2  教育经费比上年增长
                            理由  ≈9.23 %，不满足 ≥ 10 %
                            比较  实测 ≈9.23 %，要求 ≥ 10 %，还差 ≈0.77 个百分点
                            标准  增长幅度下限：10 %「依据未核实」
                        """);
    }

    @Test
    void missing_data_in_english() {
        assertThat(TextReport.render(Samples.catalogue(), Samples.assessments(), Locale.ENGLISH))
                .contains("""
                        ? Insufficient data  6  Teachers earn no less than civil servants
                            Missing    公务员年平均工资收入 of 工资收入 (Year=2022); held by 人社局
                                       工资收入调查
                            Notes      the self-report claims it without a figure
                        """);
    }

    @Test
    void a_government_without_problems_is_told_so() {
        assertThat(TextReport.render(Samples.catalogue(), List.of(Samples.rushan()), Locale.CHINESE))
                .endsWith("""
                        乳山市（371083），2022 年，县域认定
                          按 2022-12-31 有效的规定判定；达标 5，不适用 1
                          没有需要处理的问题。
                        """);
    }

    @Test
    void a_wide_matrix_goes_on_in_further_blocks() {
        List<Criterion> criteria = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> Samples.criterion("c" + i, "funding", "标准" + i, "Criterion " + i, false))
                .toList();
        Catalogue many = new Catalogue(Samples.catalogue().identity(), criteria, Map.of("371002", "环翠区"));
        Assessment assessment = Samples.only(criteria.stream()
                .map(criterion -> Samples.plain(criterion.id(), Verdict.MET, "达标", "met"))
                .toList());

        String report = TextReport.render(many, List.of(assessment), Locale.CHINESE);

        assertThat(report.lines().filter(line -> line.startsWith("环翠区 2022 年 ")))
                .hasSize(3);
        assertThat(report.lines()).allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void a_terminal_is_not_sent_what_it_would_obey() {
        assertThat(TextReport.render(Samples.catalogue(), List.of(Samples.hostile()), Locale.CHINESE))
                .doesNotContain("\u001b", "\u202e", "\r", "\t");
        assertThat(TextReport.render(City.catalogue(), List.of(City.hostile()), Locale.CHINESE))
                .contains("封顶")
                .doesNotContain("\u001b", "\u202e", "\r", "\t");
    }

    @Test
    void the_same_input_gives_the_same_text() {
        assertThat(TextReport.render(Samples.catalogue(), Samples.assessments(), Locale.CHINESE))
                .isEqualTo(TextReport.render(Samples.catalogue(), Samples.assessments(), Locale.CHINESE));
    }

    private static int columns(String line) {
        return line.codePoints()
                .map(c -> WIDE.contains(UnicodeBlock.of(c)) ? 2 : 1)
                .sum();
    }
}
