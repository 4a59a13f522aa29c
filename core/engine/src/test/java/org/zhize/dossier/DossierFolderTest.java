package org.zhize.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.dossier.TestFacts.Budget;
import org.zhize.dossier.TestFacts.Pupils;
import org.zhize.dossier.TestFacts.Quote;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;

class DossierFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_government_has_its_facts_and_31_december_of_its_year() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("Budget.csv", "government,year,amount,stage\n371002,2022,1.50,senior-high\n");

        assertThat(facts.read())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.situation()).isEqualTo(Situation.of("371002", Year.of(2022))))
                .satisfies(dossier -> assertThat(dossier.facts())
                        .containsExactly(
                                new Budget(2022, new BigDecimal("1.50"), Stage.SENIOR_HIGH, null, null, null)));
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void every_row_of_governments_is_a_dossier_in_its_order_with_all_facts_of_the_government() throws IOException {
        FolderOfFacts facts = new FolderOfFacts(folder)
                .with("governments.csv", """
                        政府代码,数据年份,适用日期,评价目的
                        371003,2022,2023-06-30,
                        371002,2022,,
                        371002,2022,,county-recognition
                        371002,2021,,
                        """)
                .with("Pupils.csv", "government,year,count\n371002,2021,7\n371002,2022,8\n");

        assertThat(facts.read())
                .extracting(Dossier::situation)
                .containsExactly(
                        Situation.of("371003", Year.of(2022)).withAsOf(LocalDate.of(2023, 6, 30)),
                        Situation.of("371002", Year.of(2022)),
                        Situation.of("371002", Year.of(2022)).withPurpose("county-recognition"),
                        Situation.of("371002", Year.of(2021)));
        assertThat(facts.read()).extracting(dossier -> dossier.facts().size()).containsExactly(0, 2, 2, 2);
    }

    @Test
    void headings_may_be_chinese_titles_and_the_last_column_a_citation() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder).with("Budget.csv", """
                        政府,年份,金额,是否批准,批准日期,口径,来源
                        371002,2022,12,是,2021-12-30,"预算,含基金","公报，""第一页""起"
                        """);

        assertThat(facts.facts())
                .containsExactly(
                        new Budget(2022, new BigDecimal("12"), null, true, LocalDate.of(2021, 12, 30), "预算,含基金"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount[亿元]", "amount（亿元）", "金额(亿元)", "金额 【亿元】", "amount[ 亿元 ]"})
    void a_unit_in_the_heading_is_converted_exactly(String heading) throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("Budget.csv", "government," + heading + "\n371002,1.23456789\n");

        assertThat(facts.facts())
                .containsExactly(new Budget(null, new BigDecimal("12345.6789"), null, null, null, null));
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void a_field_that_is_called_source_comes_before_the_citation() throws IOException {
        FolderOfFacts facts =
                FolderOfFacts.withOneGovernment(folder).with("Quote.csv", "government,text,来源,source\n371002,a,b,c\n");

        assertThat(facts.facts()).containsExactly(new Quote("a", "b"));
        assertThat(facts.with("Quote.csv", "government,text,来源\n371002,a,b\n").facts())
                .containsExactly(new Quote("a", "b"));
        assertThat(facts.with("Quote.csv", "government,text,origin,来源\n371002,a,b,c\n")
                        .facts())
                .containsExactly(new Quote("a", "b"));
    }

    @Test
    void a_byte_order_mark_windows_line_ends_and_blank_rows_are_nothing() throws IOException {
        FolderOfFacts facts = new FolderOfFacts(folder)
                .with("governments.csv", "\uFEFFgovernment,dataYear\r\n371002,2022\r\n,\r\n")
                .with("Pupils.csv", "\uFEFFgovernment,year,count\r\n371002,2022,8\r\n\r\n,,\r\n371002,2021,7");

        assertThat(facts.facts()).containsExactly(new Pupils(2022, 8), new Pupils(2021, 7));
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void other_files_are_left_alone() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("SOURCES.md", "# sources")
                .with(".~lock.Budget.csv#", "")
                .with(".Budget.csv", "");

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_read() {
        assertThatThrownBy(() -> new FolderOfFacts(folder.resolve("nowhere")).read())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("没有这个文件或文件夹");
    }
}
