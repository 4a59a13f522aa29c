package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that {@code run --xlsx} writes, read back. */
class RunWorkbookTest {

    private static final List<String> ENGLISH = List.of("Overview", "Matrix", "Verdicts", "Problems");

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    @Test
    void it_has_an_overview_the_matrix_the_verdicts_and_the_problems() throws IOException {
        try (ReadableWorkbook workbook = workbook()) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("总览", "矩阵", "结论", "问题清单");
        }
        try (ReadableWorkbook workbook = workbook("--lang", "en")) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactlyElementsOf(ENGLISH);
        }
    }

    @Test
    void the_overview_counts_and_tells_what_could_not_be_read() throws IOException {
        folders.fact("Funds.csv", "government,year,amount\n371002,2021,100\n371002,2022,壹\n");

        List<List<String>> overview = rows("总览");

        assertThat(overview.get(0)).containsExactly("小规则集");
        assertThat(overview)
                .contains(
                        List.of("评价次数", "2"),
                        List.of("数据不足", "2", "?"),
                        List.of("371002"),
                        List.of("ZZ701", "Funds.csv:3:13", "amount 的值 壹 不是整数"));
    }

    @Test
    void the_matrix_has_a_sign_for_each_government_and_criterion() throws IOException {
        assertThat(rows("矩阵").subList(1, 4))
                .extracting(row -> row.get(1) + " " + row.get(2) + " " + row.get(row.size() - 1))
                .containsExactly("环翠区 2022 ✓", "文登区 2022 ✗", "文登区 2023 ?");
    }

    @Test
    void the_problems_are_the_verdicts_that_somebody_has_to_do_something_about() throws IOException {
        List<List<String>> verdicts = rows("结论");
        List<List<String>> problems = rows("问题清单");

        assertThat(verdicts).hasSize(4);
        assertThat(problems).hasSize(2);
        assertThat(problems.get(1)).contains("371003", "未达标", "9", "≥", "10", "-1");
        assertThat(verdicts).containsAll(problems);
    }

    @Test
    void a_figure_is_a_number_and_a_text_is_never_a_formula() throws IOException {
        folders.fact("governments.csv", "government,dataYear,purpose\n371002,2022,\n371003,2022,=1+1\n");

        try (ReadableWorkbook workbook = workbook()) {
            List<Cell> cells = cells(workbook, "问题清单");
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells).anyMatch(cell -> cell.getType() == CellType.STRING && "=1+1".equals(cell.getRawValue()));
            assertThat(cells).anyMatch(cell -> cell.getType() == CellType.NUMBER && "-1".equals(cell.getRawValue()));
        }
    }

    private List<List<String>> rows(String sheet) throws IOException {
        try (ReadableWorkbook workbook = workbook()) {
            return workbook.findSheet(sheet).orElseThrow().read().stream()
                    .map(RunWorkbookTest::texts)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream()
                .filter(cell -> cell != null)
                .map(Cell::getRawValue)
                .filter(text -> text != null)
                .toList();
    }

    private static List<Cell> cells(ReadableWorkbook workbook, String sheet) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Row row : workbook.findSheet(sheet).orElseThrow().read()) {
            row.stream().filter(cell -> cell != null).forEach(cells::add);
        }
        return cells;
    }

    private ReadableWorkbook workbook(Object... options) throws IOException {
        Path file = root.resolve("report.xlsx");
        List<Object> arguments = new ArrayList<>(List.of("run", folders.rules, folders.facts, "--xlsx", file));
        arguments.addAll(List.of(options));
        CommandRun.of(arguments.toArray());
        return new ReadableWorkbook(file.toFile());
    }
}
