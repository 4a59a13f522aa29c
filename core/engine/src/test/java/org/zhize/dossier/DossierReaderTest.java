package org.zhize.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.dossier.TestFacts.Budget;
import org.zhize.dossier.TestFacts.Pupils;
import org.zhize.rule.Situation;

class DossierReaderTest {

    private static final String LINE = """
            {"situation": {"government": "371002", "dataYear": 2022}, "facts": {"Budget": [{"year": 2022, "amount": 0.10}]}}
            """;

    private static final Budget TENTH = new Budget(2022, new BigDecimal("0.10"), null, null, null, null);

    @TempDir
    private Path folder;

    private FolderOfFacts facts() {
        return new FolderOfFacts(folder);
    }

    private static Dossiers read(String text) {
        return FolderOfFacts.reader().read("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts.json", "facts.jsonl", "facts.ndjson", "facts.yaml", "facts.yml", "facts.txt"})
    void a_government_may_stand_with_its_facts(String name) throws IOException {
        facts().with(name, LINE);

        Dossiers read = FolderOfFacts.reader().read(folder.resolve(name));

        assertThat(read.problems()).isEmpty();
        assertThat(read.dossiers()).containsExactly(new Dossier(Situation.of("371002", Year.of(2022)), List.of(TENTH)));
    }

    @Test
    void a_stream_may_be_any_of_them() {
        assertThat(read(LINE).dossiers()).hasSize(1);
        assertThat(read(LINE + LINE.replace("371002", "371003")).dossiers()).hasSize(2);
        assertThat(read("[" + LINE + "," + LINE.replace("2022", "2021") + "]").dossiers())
                .hasSize(2);
        assertThat(read("""
                situation: { government: 371002, year: 2022 }
                facts:
                  预算:
                    - { 年份: 2022, "amount[亿元]": 1.5, 来源: 公报, 学段: null }
                """).dossiers())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.facts())
                        .containsExactly(new Budget(2022, new BigDecimal("15000"), null, null, null, null)));
    }

    @Test
    void each_dossier_has_its_own_facts_and_those_of_the_tables() throws IOException {
        facts().with("Pupils.csv", "government,year,count\n371002,2020,7\n")
                .with("governments.csv", "government,dataYear\n371003,2022\n")
                .with("a.jsonl", LINE + LINE.replace("2022", "2021"));

        Dossiers read = FolderOfFacts.reader().read(folder);

        assertThat(read.problems()).isEmpty();
        assertThat(read.dossiers())
                .extracting(dossier ->
                        dossier.situation().government() + dossier.situation().dataYear())
                .containsExactlyInAnyOrder("3710022022", "3710022021", "3710032022");
        assertThat(read.dossiers())
                .anySatisfy(dossier -> assertThat(dossier.facts()).containsExactly(new Pupils(2020, 7), TENTH));
    }

    @Test
    void a_situation_has_a_day_and_a_purpose() {
        assertThat(read("situation: { 政府代码: 371002, 数据年份: 2022, asOf: 2023-06-30, purpose: trial }")
                        .dossiers())
                .extracting(Dossier::situation)
                .containsExactly(Situation.of("371002", Year.of(2022))
                        .withAsOf(LocalDate.of(2023, 6, 30))
                        .withPurpose("trial"));
    }

    @Test
    void tables_may_be_called_by_their_titles() throws IOException {
        facts().with("被评政府.csv", "政府代码,数据年份\n371002,2022\n").with("预算.csv", "政府代码,年份\n371002,2022\n");

        assertThat(FolderOfFacts.reader().read(folder).dossiers())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.facts()).hasSize(1));
    }

    @Test
    void a_table_that_comes_twice_is_told() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("Budget.csv", "government,year\n371002,2022\n")
                .with("预算.csv", "government,year\n371002,2022\n");

        assertThat(facts.problems()).containsExactly("预算.csv:1:1 DUPLICATE_TABLE Budget 有两张表，另一张在 Budget.csv");
    }

    @Test
    void a_government_with_a_bad_row_is_not_evaluated_and_the_others_are() throws IOException {
        facts().with("governments.csv", "government,dataYear\n371002,2022\n371003,2022\n371003,2021\n")
                .with("Budget.csv", "government,year\n371002,2022\n371003,二〇二二\n");

        Dossiers read = FolderOfFacts.reader().read(folder);

        assertThat(read.dossiers())
                .extracting(dossier -> dossier.situation().government())
                .containsExactly("371002");
        assertThat(read.omitted()).containsExactly("371003");
        assertThat(read.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "government,yaer\n371002,1\n",
                "government,year\n371009,2022\n",
                "government,year\n,2022\n",
                "government,year\n371002\n",
                "government,year\n371002,\"2022\n",
                "government;year\n371002;2022\n",
                "government\tyear\n371002\t2022\n"
            })
    void where_nobody_knows_whose_facts_are_lost_nobody_is_evaluated(String budget) throws IOException {
        facts().with("governments.csv", "government,dataYear\n371002,2022\n371003,2022\n")
                .with("Budget.csv", budget);

        Dossiers read = FolderOfFacts.reader().read(folder);

        assertThat(read.dossiers()).isEmpty();
        assertThat(read.omitted()).containsExactly("371002", "371003");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void a_strict_reader_stops_at_the_first_error() throws IOException {
        facts().with("governments.csv", "government,dataYear\n371002,2022\n371003,2022\n")
                .with("Budget.csv", "government,year\n371002,x\n371002,y\n");

        Dossiers read = FolderOfFacts.reader().strict().read(folder);

        assertThat(read.problems())
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.location()).hasToString("Budget.csv:2:8"));
        assertThat(read.dossiers()).isEmpty();
        assertThat(read.omitted()).containsExactly("371002", "371003");
    }

    @Test
    void what_is_wrong_in_an_object_has_its_place() {
        Dossiers read = read("""
                {"situation": {"government": "371002", "dataYear": 2022}, "facts": {"Budget": [{"yaer": 1}, {"year": "x"}]}}
                {"situation": {"government": "371003", "dataYear": 2022}, "facts": {"Bugdet": [], "Budget": [{"year": [1]}]}}
                """);

        assertThat(FolderOfFacts.lines(read.problems()))
                .containsExactly(
                        "-:1:81 UNKNOWN_COLUMN Budget 没有名为 yaer 的字段",
                        "-:1:102 INVALID_FACT_VALUE year 的值 x 不是整数",
                        "-:2:69 UNKNOWN_TYPE 没有名为 Bugdet 的事实类型",
                        "-:2:103 UNREADABLE_CELL year 的单元格应当是一个值");
        assertThat(read.omitted()).containsExactly("371002", "371003");
    }

    @Test
    void a_line_that_is_no_json_leaves_the_others_readable_but_nobody_knows_whose_it_was() {
        Dossiers read = read(LINE + "{\"situation\": {\"government\" 371003}}\n" + "{\"situation\": \n");

        assertThat(FolderOfFacts.lines(read.problems()))
                .containsExactly("-:2:29 FACTS_JSON JSON 写法有误：这里不能这样写", "-:3:15 FACTS_JSON JSON 写法有误：没有写完");
        assertThat(read.omitted()).containsExactly("371002");
    }

    @Test
    void a_file_without_a_situation_is_told_what_to_write() {
        assertThat(FolderOfFacts.lines(read("{\"evaluations\": []}").problems()))
                .containsExactly("-:1:1 MISSING_KEY 缺少 situation");
        assertThat(FolderOfFacts.lines(read("[]").problems()))
                .containsExactly("governments.csv:1:1 MISSING_FILE 找不到 governments.csv");
        assertThat(FolderOfFacts.lines(
                        read("{\"situation\": {\"dataYear\": 2022}}").problems()))
                .containsExactly("-:1:16 MISSING_KEY 缺少 government");
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        assertThat(read("[".repeat(100_000)).problems()).hasSize(1);
        assertThat(read("situation: " + "[".repeat(100_000)).problems()).hasSize(1);
    }

    @Test
    void percentages_may_have_their_sign_where_the_heading_says_so_too() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("Rate.csv", "government,rate,amount[%]\n371002,12.5%,12.5 ％\n371002,12.5,\n");

        assertThat(facts.problems()).isEmpty();
        assertThat(facts.facts())
                .containsExactly(
                        new TestFacts.Rate(new BigDecimal("12.5"), new BigDecimal("0.125")),
                        new TestFacts.Rate(new BigDecimal("12.5"), null));
    }

    @Test
    void the_published_schema_admits_what_is_read() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DossierReader.schema(), InputFormat.JSON);

        assertThat(schema.validate(LINE, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"facts\": {}}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate(LINE.replace("0.10", "[0.10]"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void what_is_not_there_cannot_be_read() {
        assertThatThrownBy(() -> FolderOfFacts.reader().read(folder.resolve("nowhere")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("没有这个文件或文件夹");
    }
}
