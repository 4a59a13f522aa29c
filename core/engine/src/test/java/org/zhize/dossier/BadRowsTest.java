package org.zhize.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.dossier.TestFacts.Budget;

class BadRowsTest {

    @TempDir
    private Path folder;

    private FolderOfFacts budget(String text) throws IOException {
        return FolderOfFacts.withOneGovernment(folder).with("Budget.csv", text);
    }

    @Test
    void each_bad_value_is_reported_with_its_place_and_the_good_rows_are_kept() throws IOException {
        FolderOfFacts facts = budget("""
                government,year,amount,stage,approved,approvedOn
                371002,20x2,1,primery,maybe,2021-02-30
                371002,2022,2,,,
                """);

        assertThat(facts.problems())
                .containsExactly(
                        "Budget.csv:2:8 INVALID_FACT_VALUE year 的值 20x2 不是整数",
                        "Budget.csv:2:15 INVALID_FACT_VALUE stage 的值 primery 不是下列之一：preschool / primary / junior /"
                                + " compulsory / senior-high / vocational / senior / higher / special / all",
                        "Budget.csv:2:23 INVALID_FACT_VALUE approved 的值 maybe 不是“是”或“否”（true、false 也行）",
                        "Budget.csv:2:29 INVALID_FACT_VALUE approvedOn 的值 2021-02-30 不是日期，如 2021-09-01");
        assertThat(facts.facts()).hasSize(1).first().extracting("year").isEqualTo(2022);
    }

    @Test
    void a_value_in_another_dress_is_told_how_to_undress() throws IOException {
        FolderOfFacts facts = budget("""
                government,stage,amount,approvedOn
                371002,,"1,500.5",
                371002,,1.6亿元,
                371002,,—,
                371002,primery,,
                371002,,,2021/9/1
                371002,,,2021年11月2日
                """);

        assertThat(facts.rendered())
                .contains(
                        "去掉千位分隔符，写 1500.5",
                        "单位写在表头里：amount[亿元]",
                        "没有值就空着",
                        "是否应为 primary",
                        "写 2021-09-01",
                        "写 2021-11-02");
    }

    @Test
    void carets_stand_under_the_cell_and_a_long_citation_is_cut_off() throws IOException {
        String citation = "很长的原文".repeat(20);
        FolderOfFacts facts = budget("government,口径,amount,source\n371002,\"预算,总\",壹,\"" + citation + "\"\n");

        assertThat(facts.rendered()).startsWith("""
                Budget.csv:2:15  ZZ701  amount 的值 壹 不是数
                  2 | 371002,"预算,总",壹,"%s…
                    |                  ^^
                只写半角数字；没有值就空着
                """.formatted(citation.substring(0, 33)));
    }

    @Test
    void a_number_that_has_no_exact_decimal_in_the_fields_unit_is_refused() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("Pupils.csv", "government,year,count[万人]\n371002,2022,1.23456\n");

        assertThat(facts.problems()).containsExactly("Pupils.csv:2:13 INVALID_FACT_VALUE count[万人] 的值 1.23456 不是整数");
    }

    @Test
    void headings_are_refused_one_by_one_and_no_row_is_read_under_them() throws IOException {
        FolderOfFacts facts = budget("government,yaer,amount[元/生],amount[斤],basis[元],金额,amount\n371002,1,,,,2,3\n");

        assertThat(facts.problems())
                .containsExactly(
                        "Budget.csv:1:12 UNKNOWN_COLUMN Budget 没有名为 yaer 的字段",
                        "Budget.csv:1:17 UNIT_OF_COLUMN amount[元/生] 的单位 元/生 与字段的单位 万元 不合",
                        "Budget.csv:1:29 UNKNOWN_UNIT 不认识单位 斤（amount[斤]）",
                        "Budget.csv:1:39 UNIT_OF_COLUMN basis[元] 的单位 元 与字段的单位 （无） 不合",
                        "Budget.csv:1:51 DUPLICATE_KEY amount 写了两次");
        assertThat(facts.facts()).isEmpty();
    }

    @Test
    void a_citation_that_is_not_last_is_no_citation() throws IOException {
        assertThat(budget("government,source,year\n371002,a,2022\n").problems())
                .containsExactly("Budget.csv:1:12 UNKNOWN_COLUMN Budget 没有名为 source 的字段");
    }

    @Test
    void the_heading_needs_the_government() throws IOException {
        assertThat(budget("year,amount\n2022,1\n").problems())
                .containsExactly("Budget.csv:1:1 MISSING_KEY 缺少 government");
        assertThat(new FolderOfFacts(folder).with("Budget.csv", "").problems())
                .containsExactly("Budget.csv:1:1 MISSING_KEY 缺少 government");
    }

    @Test
    void rows_have_as_many_cells_as_the_heading() throws IOException {
        assertThat(budget("government,year,basis\n371002,2022\n371002,2022,a,b\n")
                        .problems())
                .containsExactly(
                        "Budget.csv:2:1 ROW_TOO_SHORT 这一行有 2 栏，表头有 3 栏",
                        "Budget.csv:3:1 ROW_TOO_SHORT 这一行有 4 栏，表头有 3 栏");
    }

    @Test
    void rows_are_found_after_cells_of_several_lines() throws IOException {
        assertThat(budget("government,basis,year\n371002,\"一\n二\n三\",2022\n\n371002,,x\n")
                        .problems())
                .containsExactly("Budget.csv:6:9 INVALID_FACT_VALUE year 的值 x 不是整数");
    }

    @Test
    void an_open_quote_does_not_swallow_the_rows_below_in_silence() throws IOException {
        FolderOfFacts facts = budget("government,year,basis\n371002,2021,\"a\nb\"\n371002,2022,\"c\n371002,2023,d\n");

        assertThat(facts.problems()).containsExactly("Budget.csv:4:1 CSV_SYNTAX CSV 写法有误：引号不成对");
        assertThat(facts.facts()).hasSize(1);
    }

    @Test
    void a_fact_of_nobody_is_reported() throws IOException {
        assertThat(budget("government,year\n371003,2022\n,2022\n").problems())
                .containsExactly(
                        "Budget.csv:2:1 UNKNOWN_GOVERNMENT 没有列出要评价的政府 371003",
                        "Budget.csv:3:1 MISSING_KEY 缺少 government");
    }

    @Test
    void a_fact_that_cannot_be_made_is_reported() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("Pupils.csv", "government,year,count\n371002,2022,-1\n371002,2022,\n")
                .with("Bean.csv", "government,year\n371002,2022\n");

        assertThat(facts.problems())
                .containsExactly(
                        "Bean.csv:1:1 NOT_CONSTRUCTIBLE 无法由文件建立 Bean：它不是 record",
                        "Pupils.csv:2:1 NOT_CONSTRUCTIBLE 无法由文件建立 Pupils：fewer than none",
                        "Pupils.csv:3:1 NOT_CONSTRUCTIBLE 无法由文件建立 Pupils：count 不能为空 / must not be absent");
    }

    @Test
    void a_file_of_no_fact_type_is_reported() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("Bugdet.csv", "government,year\n371002,2022\n")
                .with("Situation.csv", "government,dataYear\n371002,2022\n")
                .with("Budget.XLSX", "")
                .with("~$Budget.xlsx", "");

        assertThat(facts.problems())
                .containsExactly(
                        "Budget.XLSX:1:1 SPREADSHEET 没有读 Budget.XLSX：这种表格文件不读",
                        "Bugdet.csv:1:1 UNKNOWN_TYPE 没有名为 Bugdet 的事实类型",
                        "Situation.csv:1:1 UNKNOWN_TYPE 没有名为 Situation 的事实类型");
    }

    @Test
    void another_encoding_is_reported_and_not_guessed() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("Budget.csv", "government,口径\n371002,预算\n".getBytes(Charset.forName("GBK")));

        assertThat(facts.problems()).containsExactly("Budget.csv:1:1 TABLE_ENCODING 文件不是 UTF-8 编码，很可能是 GBK");
    }

    @Test
    void governments_must_be_listed_once_with_a_year_in_which_they_exist() throws IOException {
        FolderOfFacts facts = new FolderOfFacts(folder).with("governments.csv", """
                government,dataYear,asOf
                371002,2022,
                371002,2022,2022-12-31
                371009,2022,
                371003,2013,
                371003,,
                371003,2022,2022-13-01
                ,2022,
                """);

        assertThat(facts.problems())
                .containsExactly(
                        "governments.csv:3:1 DUPLICATE_KEY 371002 2022 写了两次",
                        "governments.csv:4:1 UNKNOWN_REGION regions.csv 里没有地区 371009",
                        "governments.csv:5:1 REGION_NOT_THEN 地区 371003 在 2013-12-31 不存在",
                        "governments.csv:6:1 MISSING_KEY 缺少 dataYear",
                        "governments.csv:7:13 INVALID_FACT_VALUE asOf 的值 2022-13-01 不是日期，如 2021-09-01",
                        "governments.csv:8:1 MISSING_KEY 缺少 government");
        assertThat(facts.read()).hasSize(1);
    }

    @Test
    void a_day_that_does_not_exist_is_not_proposed_again() throws IOException {
        FolderOfFacts facts = new FolderOfFacts(folder)
                .with("governments.csv", "government,dataYear,asOf\n371002,2022,2022-13-01\n371003,2022,2022/12/1\n");

        assertThat(facts.rendered()).contains("没有这一天", "写 2022-12-01").doesNotContain("写 2022-13-01");
    }

    @Test
    void a_bad_row_of_governments_does_not_make_its_facts_bad_too() throws IOException {
        FolderOfFacts facts = new FolderOfFacts(folder)
                .with("governments.csv", "government,dataYear\n371002,x\n")
                .with("Budget.csv", "government,year\n371002,2022\n");

        assertThat(facts.problems()).hasSize(1);
        assertThat(facts.read()).isEmpty();
    }

    @Test
    void a_list_of_governments_that_cannot_be_read_does_not_make_all_facts_bad() throws IOException {
        FolderOfFacts facts = new FolderOfFacts(folder)
                .with("governments.csv", "government,year\n371002,2022\n")
                .with("Budget.csv", "government,year\n371002,2022\n");

        assertThat(facts.problems()).containsExactly("governments.csv:1:12 UNKNOWN_COLUMN Situation 没有名为 year 的字段");
    }

    @Test
    void a_list_of_governments_needs_a_row() throws IOException {
        assertThat(new FolderOfFacts(folder)
                        .with("governments.csv", "government,dataYear\n")
                        .problems())
                .containsExactly("governments.csv:1:1 MISSING_KEY 缺少 government");
    }

    @Test
    void a_folder_needs_a_list_of_governments() throws IOException {
        assertThat(new FolderOfFacts(folder)
                        .with("Budget.csv", "government,year\n371002,2022\n")
                        .problems())
                .containsExactly("governments.csv:1:1 MISSING_FILE 找不到 governments.csv");
    }

    @Test
    void absent_values_are_absent() throws IOException {
        assertThat(budget("government,year,amount,basis\n371002, ,,\n").facts())
                .containsExactly(new Budget(null, null, null, null, null, null));
    }
}
