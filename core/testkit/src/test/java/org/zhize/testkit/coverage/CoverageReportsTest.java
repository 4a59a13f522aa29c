package org.zhize.testkit.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class CoverageReportsTest {

    @TempDir
    private Path folder;

    private Ward ward;

    @BeforeEach
    void rules() {
        ward = new Ward(folder)
                .with("care/all.yaml", "title: { zh: 合成, en: Both }\nbasis: [测试]\nall-of: [beds]\n")
                .with("care/safe.yaml", "title: { zh: 安全 <b>, en: Safe }\nbasis: [测试]\n")
                .with("care/safe.drl", """
                        rule "安全 & 可靠 / safe"
                        when
                            exists Beds( kind == "safe" )
                        then
                            require.holds("有 / there are");
                        end
                        """)
                .with("care/safe.scenarios.yaml", """
                        scenarios:
                          - name: 有 / there are
                            situation: { government: 360000, year: 2022 }
                            facts: { Beds: [ { kind: safe }, { kind: other } ] }
                            expect: MET
                          - name: 没有 / there are none
                            situation: { government: 360000, year: 2022 }
                            expect: INSUFFICIENT
                        """)
                .scenarios(Ward.PASS, Ward.scenario("少一 / one less", 2022, "NOT_MET", 65));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CoverageReportsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void the_text_has_what_is_uncovered_first() throws IOException {
        Coverage coverage = ward.coverage();

        assertThat(CoverageText.render(coverage, Locale.CHINESE)).isEqualTo(golden("coverage.zh.txt"));
        assertThat(CoverageText.render(coverage, Locale.ENGLISH)).isEqualTo(golden("coverage.en.txt"));
    }

    @Test
    void the_page_shows_the_rule_line_by_line() throws IOException {
        String page = page(Locale.CHINESE);

        assertThat(page)
                .contains(
                        "<html lang=\"zh-CN\">",
                        "<li class=\"full\"><span class=\"number\">1</span><i title=\"全部覆盖\">✓</i><pre>rule &quot;床位 / beds&quot;</pre>",
                        "<li class=\"\"><span class=\"number\">2</span><i title=\"\"></i><pre>when</pre>",
                        "<li class=\"part\"><span class=\"number\">6</span>",
                        "<li>≥ parameters.number(&quot;floor&quot;)：未见 略高</li>",
                        "安全 &lt;b&gt;",
                        "<code>care/beds.yaml:4</code>")
                .doesNotContain("<script", "http", "安全 <b>");
        assertThat(page.indexOf("id=\"c1\"")).isLessThan(page.indexOf("合成 <small>all"));
    }

    @Test
    void the_page_can_be_read_in_english() throws IOException {
        assertThat(page(Locale.ENGLISH))
                .contains("<html lang=\"en\">", "not seen: just above")
                .doesNotContain("未见");
    }

    private String page(Locale locale) throws IOException {
        StringWriter out = new StringWriter();
        CoverageHtml.write(ward.coverage(), out, locale);
        return out.toString();
    }

    @Test
    void a_criterion_below_the_minimum_is_a_failing_test() throws Throwable {
        List<DynamicNode> tests = CoverageTests.of(ward.write(), "65").toList();

        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("all 0 %", "beds 64.2 %", "safe 100 %", "合计 66.6 %");
        ((DynamicTest) tests.get(2)).getExecutable().execute();
        assertThatThrownBy(() -> ((DynamicTest) tests.get(1)).getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("覆盖率 64.2 %（9/14），低于要求的 65 %\n64.2 %")
                .hasMessageContaining("未见 略高");
        assertThat(tests.get(1).getTestSourceUri().orElseThrow().toString()).endsWith("/care/beds.drl");
    }

    @Test
    void the_minimum_itself_is_enough() {
        List<DynamicNode> tests =
                CoverageTests.of(ward.write(), "0 %", Locale.ENGLISH).toList();

        assertThat(tests)
                .allSatisfy(test -> ((DynamicTest) test).getExecutable().execute());
        assertThat(tests)
                .last()
                .extracting(DynamicNode::getDisplayName)
                .asString()
                .startsWith("all ");
    }

    @Test
    void a_refused_rule_set_is_a_failing_test() {
        ward.with("care/beds.drl", "rule");

        assertThat(CoverageTests.of(ward.write(), "0"))
                .singleElement()
                .satisfies(test -> assertThatThrownBy(
                                () -> ((DynamicTest) test).getExecutable().execute())
                        .hasMessageContaining("care/beds.drl"));
    }
}
