package org.zhize.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.cli.workbook.RawWorkbook.number;
import static org.zhize.cli.workbook.RawWorkbook.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.cli.workbook.TestFacts.Amounts;
import org.zhize.cli.workbook.TestFacts.Sundry;
import org.zhize.dossier.Dossiers;

class WorkbookFormatTest {

    private static final String GOVERNMENTS =
            row(1, "政府代码", "数据年份") + row(2, "371002", number("2022", 0)) + row(3, number("371003", 0), "2022");

    @TempDir
    private Path folder;

    private static RawWorkbook workbook() {
        return new RawWorkbook().with("被评政府", GOVERNMENTS);
    }

    private static RawWorkbook amounts(String... rows) {
        return workbook().with("金额表", row(1, "government", "年份", "金额[亿元]") + String.join("", rows));
    }

    private static Dossiers read(RawWorkbook workbook) {
        return SmallRules.reader().read("-", new ByteArrayInputStream(workbook.bytes()));
    }

    private static List<Object> facts(RawWorkbook workbook) {
        return read(workbook).dossiers().get(0).facts();
    }

    private static List<String> problems(Dossiers read) {
        return read.problems().stream()
                .map(problem -> problem.location() + " " + problem.message(Locale.CHINESE))
                .toList();
    }

    @Test
    void a_sheet_is_a_table_by_its_name_or_title() {
        Dossiers read = read(amounts(row(2, "371002", number("2022", 0), number("1.5", 0)))
                .with("说明", row(1, "随便写"))
                .with("Sheet3", ""));

        assertThat(problems(read)).isEmpty();
        assertThat(read.dossiers()).hasSize(2);
        assertThat(read.dossiers().get(0).facts()).containsExactly(new Amounts(2022, new BigDecimal("15000")));
    }

    @Test
    void the_only_sheet_of_a_file_may_be_called_anything() throws IOException {
        Files.writeString(folder.resolve("governments.csv"), "government,dataYear\n371002,2022\n");
        Files.write(
                folder.resolve("Amounts.xlsx"),
                new RawWorkbook()
                        .with("Sheet1", row(1, "政府代码", "年份") + row(2, "371002", number("2022", 0)))
                        .bytes());

        Dossiers read = SmallRules.reader().read(folder);

        assertThat(problems(read)).isEmpty();
        assertThat(read.dossiers())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.facts()).containsExactly(new Amounts(2022, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 1000",
        "1.1000000000000001, 11000",
        "0.30000000000000004, 3000",
        "123456789.123456, 1234567891234.56",
        "1E-3, 10",
        "0, 0"
    })
    void a_number_is_what_is_shown_and_never_binary(String stored, BigDecimal amount) {
        assertThat(facts(amounts(row(2, "371002", number("2022", 0), number(stored, 0)))))
                .containsExactly(new Amounts(2022, amount));
    }

    @Test
    void a_number_may_be_text_with_every_digit() {
        assertThat(facts(amounts(row(2, "371002", "2022", "0.12345678901234567890"))))
                .containsExactly(new Amounts(2022, new BigDecimal("1234.567890123456789")));
    }

    @Test
    void dates_percentages_and_flags_are_what_their_format_shows() {
        String heading = row(1, "government", "日期", "rate", "是否");
        RawWorkbook workbook = workbook()
                .with(
                        "Sundry",
                        heading
                                + row(2, "371002", number("44440", 1), number("0.125", 2), "<c t=\"b\"><v>1</v></c>")
                                + row(3, "371002", number("44440", 3), number("12.5", 0), "否")
                                + row(4, "371002", number("44440", 4), "12.5%", ""));

        assertThat(facts(workbook))
                .containsExactly(
                        new Sundry(null, new BigDecimal("12.5"), null, LocalDate.of(2021, 9, 1), true, null),
                        new Sundry(null, new BigDecimal("12.5"), null, LocalDate.of(2021, 9, 1), false, null),
                        new Sundry(null, new BigDecimal("12.5"), null, LocalDate.of(2021, 9, 1), null, null));
    }

    @Test
    void days_may_be_counted_from_1904() {
        assertThat(facts(workbook()
                        .from1904()
                        .with("Sundry", row(1, "government", "日期") + row(2, "371002", number("1", 1)))))
                .containsExactly(new Sundry(null, null, null, LocalDate.of(1904, 1, 2), null, null));
    }

    @Test
    void a_percentage_in_a_column_that_is_none_is_told() {
        Dossiers read = read(amounts(row(2, "371002", number("2022", 0), number("0.5", 2))));

        assertThat(problems(read)).containsExactly("-#金额表:C2 金额[亿元] 的值 50% 不是数");
        assertThat(read.omitted()).containsExactly("371002");
        assertThat(read.dossiers()).hasSize(1);
    }

    @Test
    void a_formula_has_the_value_that_was_saved_with_it() {
        assertThat(facts(amounts(row(2, "371002", "2022", "<c s=\"0\"><f>1+1</f><v>2</v></c>"))))
                .containsExactly(new Amounts(2022, new BigDecimal("20000")));
    }

    @Test
    void cells_without_a_value_of_their_own_are_told() {
        Dossiers read = read(workbook()
                .with(
                        "金额表",
                        row(1, "government", "年份", "金额")
                                + row(2, "371002", "2022", "<c s=\"0\"><f>1+1</f></c>")
                                + row(3, "371002", "2022", "<c t=\"e\"><v>#DIV/0!</v></c>")
                                + row(4, "371002", "2022", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                                + row(5, "371002", "2022", "5")
                                + row(6, "371002", "2022", ""),
                        "<mergeCells><mergeCell ref=\"C5:C6\"/></mergeCells>"));

        assertThat(problems(read))
                .containsExactly(
                        "-#金额表:C2 金额 的单元格是公式，文件里没有它的结果：在 Excel 或 WPS 里打开，保存一次",
                        "-#金额表:C3 金额 的单元格是错误值 #DIV/0!",
                        "-#金额表:C4 金额 的单元格是错误值 #DIV/0!",
                        "-#金额表:C5 金额 的单元格是合并单元格 C5:C6",
                        "-#金额表:C6 金额 的单元格是合并单元格 C5:C6");
        assertThat(read.omitted()).containsExactly("371002");
    }

    @Test
    void a_title_above_the_heading_is_told() {
        Dossiers read = read(workbook()
                .with(
                        "金额表",
                        row(1, "2022 年金额表", "") + row(2, "government", "年份"),
                        "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));

        assertThat(problems(read)).first().asString().startsWith("-#金额表:A1 表头 的单元格是合并单元格 A1:B1");
        assertThat(read.dossiers()).isEmpty();
    }

    @Test
    void a_sheet_of_no_fact_type_and_a_table_that_comes_twice_are_told() {
        assertThat(problems(read(workbook().with("金额", row(1, "government")))))
                .containsExactly("-#金额:1:1 没有名为 金额 的事实类型");
        assertThat(problems(read(amounts().with("Amounts", row(1, "government", "年份")))))
                .containsExactly("-#Amounts:1:1 Amounts 有两张表，另一张在 -#金额表");
    }

    @Test
    void what_is_no_workbook_is_told() throws IOException {
        Files.writeString(folder.resolve("governments.csv"), "government,dataYear\n371002,2022\n");
        Files.writeString(folder.resolve("a.xlsx"), "");
        Files.write(
                folder.resolve("b.xlsx"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        Files.write(folder.resolve("c.xlsx"), "PK\u0003\u0004 and no more".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("d.xls"), "");

        assertThat(problems(SmallRules.reader().read(folder)))
                .containsExactly(
                        "a.xlsx:1:1 打不开 a.xlsx：不是 .xlsx 工作簿",
                        "b.xlsx:1:1 打不开 b.xlsx：有密码，或是旧的 .xls 格式",
                        "c.xlsx:1:1 打不开 c.xlsx：不是 .xlsx 工作簿",
                        "d.xls:1:1 没有读 d.xls：这种表格文件不读");
    }

    @Test
    void a_cell_so_far_to_the_right_that_its_row_would_fill_the_memory_is_told() {
        assertThat(problems(read(amounts("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"))))
                .singleElement()
                .asString()
                .contains("有单元格在 XFD 列之后");
    }

    @Test
    void a_row_before_the_first_is_told() {
        assertThat(problems(read(amounts("<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>"))))
                .singleElement()
                .asString()
                .contains("不是 .xlsx 工作簿");
    }

    @Test
    void what_stands_beyond_the_heading_makes_its_row_wrong() {
        assertThat(problems(
                        read(amounts("<row r=\"2\"><c r=\"A2\"><v>371002</v></c><c r=\"XFD2\"><v>1</v></c></row>"))))
                .singleElement()
                .asString()
                .contains("16384");
    }
}
