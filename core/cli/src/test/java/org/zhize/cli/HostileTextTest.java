package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write in titles, names, reasons and values is a text in every output, and only that. */
class HostileTextTest {

    private static final Pattern UNSEEN = Pattern.compile("[[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]&&[^\\n\\t]]");
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>'</td></style></script><!--",
                "{{t.matrix}}{{{css}}}{{#items}}",
                "=HYPERLINK(\"http://x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "x\nFORGED 错误 0",
                "x\r\nFORGED",
                "x\u0085FORGED\u2028FORGED\u2029FORGED",
                "\u001B[2J\u001B]0;title\u0007\u009B31m",
                "\u202Etxt.exe\u2066\u2067\u200E\u200F\u061C",
                "a\u200Bb\uFEFFc\u2060d\u00ADe",
                "../../../etc/passwd",
                "CON",
                "javascript:alert(1)",
                "[x](javascript:alert(1)) `x` |x|",
                "{0} '{1} %s%n ${jndi:ldap://x}",
                "\\\" \\u0022 */ end rule \"x\" when",
                "很".repeat(5_000));
    }

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void a_rule_set() throws IOException {
        folders = Folders.in(root).withCheck();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> quoted.append("\\u%04x".formatted(letter)));
        return quoted.append('"').toString();
    }

    /** As much of it as a rule may say: the rest is refused, which is told. */
    private static String inRule(String text) {
        String allowed = text.replaceAll("[\"\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "");
        return allowed.substring(0, Math.min(40, allowed.length()));
    }

    /** The text as title, basis, holder of data, region, reason, value and name. */
    private void write(String text) throws IOException {
        String written = quoted(text);
        folders.rule("funding/growth.yaml", """
                title: { zh: %1$s, en: %1$s }
                basis: [%1$s]
                data: { Funds: %1$s }
                parameters:
                  floor: { title: { zh: %1$s, en: %1$s }, unit: "%%", values: { 2000-01-01: { value: 10, basis: %1$s } } }
                """.formatted(written));
        folders.rule("funding/duty.yaml", "title: { zh: %1$s, en: %1$s }\nbasis: [%1$s]\n".formatted(written));
        folders.rule("funding/duty.drl", """
                rule "%1$s"
                when
                    Situation( $year : dataYear )
                    $evidence : DutyEvidence( year == $year, document != null )
                then
                    require.fails("%1$s").of($evidence);
                end
                """.formatted(inRule(text)));
        folders.rule("regions.csv", """
                code,name,level,parent,from,to
                100000,"%1$s",nation,,,
                371002,"%1$s",county,100000,,
                371003,文登区,county,100000,,
                """.formatted(text.replace("\"", "\"\"")));
        Files.deleteIfExists(folders.facts.resolve("governments.csv"));
        Files.deleteIfExists(folders.facts.resolve("Funds.csv"));
        folders.fact("facts.json", """
                [{"situation": {"government": "371002", "dataYear": 2022, "purpose": %1$s},
                  "facts": {"Funds": [{"year": 2022, "amount": 101}, {"year": 2021, "amount": 100}],
                            "DutyEvidence": [{"year": 2022, "duty": %1$s, "document": %1$s}]}},
                 {"situation": {"government": "371003", "dataYear": 2022}, "facts": {"Funds": [{"year": 2022, "amount": -1}]}}]
                """.formatted(written));
    }

    private List<CommandRun> printed() throws IOException {
        Path other = root.resolve("other");
        Folders changed = Folders.in(other);
        Path receipt = root.resolve("receipt.json");
        return List.of(
                CommandRun.of("check", folders.rules),
                CommandRun.of("test", folders.rules),
                CommandRun.of("run", folders.rules, folders.facts),
                CommandRun.of("run", folders.rules, folders.facts, "--details", "--lang", "en"),
                CommandRun.of("explain", folders.rules, folders.facts, "--government", "371002"),
                CommandRun.of(
                        "explain", folders.rules, folders.facts, "--government", "371002", "--criterion", "growth"),
                CommandRun.of("diff", folders.rules, changed.rules, folders.facts, "--html", root.resolve("diff.html")),
                CommandRun.of("docs", folders.rules, "--html", root.resolve("book")),
                CommandRun.of("run", folders.rules, folders.facts, "--receipt", receipt),
                CommandRun.of("replay", receipt));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void it_is_a_text_wherever_it_goes(String text) throws IOException {
        write(text);

        for (CommandRun run : printed()) {
            assertThat(run.status()).as(run.err()).isLessThan(2);
            assertThat(run.out() + run.err()).doesNotContainPattern(UNSEEN);
            assertThat((run.out() + run.err()).lines()).noneMatch(line -> line.startsWith("FORGED"));
        }
        isJson(report("json"));
        isHarmlessTable(report("csv"));
        isHarmlessWorkbook(report("xlsx"));
        isHarmlessPage(report("html"));
        isHarmlessPage(root.resolve("diff.html"));
        try (Stream<Path> pages = Files.walk(root.resolve("book"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                isHarmlessPage(page);
            }
        }
    }

    private Path report(String format) {
        Path file = root.resolve("report." + format);
        CommandRun run = CommandRun.of("run", folders.rules, folders.facts, "--" + format, file);
        assertThat(run.status()).as(run.err()).isLessThan(2);
        return file;
    }

    private static void isJson(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                texts.add(json.getText());
            }
        }
        assertThat(texts).contains("371002", "NOT_MET");
    }

    private static void isHarmlessTable(Path file) throws IOException {
        List<List<String>> rows = CsvRows.of(Files.readString(file));
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows.stream().flatMap(List::stream).map(cell -> cell.replace("\uFEFF", "")))
                .allSatisfy(HostileTextTest::isHarmlessCell);
    }

    private static void isHarmlessCell(String cell) {
        assertThat(cell).doesNotContainPattern(UNSEEN).doesNotContain("\n", "\t");
        boolean isComparison = Set.of("-", "=").contains(cell);
        assertThat(isComparison
                        || NUMBER.matcher(cell).matches()
                        || !FORMULA.matcher(cell).matches())
                .as(cell)
                .isTrue();
    }

    private static void isHarmlessWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.read().stream().flatMap(row -> row.stream()).forEach(HostileTextTest::isText);
            }
        }
    }

    private static void isText(Cell cell) {
        if (cell != null) {
            assertThat(cell.getType()).isIn(CellType.STRING, CellType.NUMBER, CellType.EMPTY);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.getText()).doesNotContainPattern(UNSEEN);
        }
    }

    private static void isHarmlessPage(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("img, iframe, object, embed, base, form, link[rel=import]"))
                .isEmpty();
        assertThat(page.select("a[href^=javascript], a[href^=data], a[href^=vbscript]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .noneMatch(key -> key.startsWith("on"));
        }
        assertThat(page.select("script").eachText()).noneMatch(script -> script.contains("alert(1)"));
        assertThat(page.text())
                .doesNotContainPattern(Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]"));
        assertThat(page.title()).isNotBlank();
    }
}
