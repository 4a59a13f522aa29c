package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.finding.Assessment;
import org.zhize.rule.Verdict;

class JsonReportTest {

    @Test
    void a_report_keeps_to_the_published_schema() throws IOException {
        assertThat(problems(json(Samples.assessments()))).isEmpty();
        assertThat(problems(json(List.of()))).isEmpty();
        assertThat(problems(json(List.of(Samples.hostile())))).isEmpty();
        assertThat(problems(cityJson())).isEmpty();
        assertThat(problems(json(City.catalogue(), List.of(City.hostile())))).isEmpty();
        assertThat(problems(json(City.catalogue(), List.of(City.city().scored(Scores.blocked(), List.of())))))
                .isEmpty();
    }

    @Test
    void a_government_says_what_it_is_and_what_is_above_it() throws IOException {
        assertThat(cityJson())
                .containsSubsequence(
                        "\"government\": \"990101\"",
                        "\"name\": \"城东区\"",
                        "\"level\": \"county\"",
                        "\"parent\": \"990100\"",
                        "\"dataYear\": 2022");
        assertThat(json(Samples.assessments())).contains("\"level\": null,\n        \"parent\": null");
    }

    @Test
    void a_quality_check_has_the_shape_of_a_verdict() throws IOException {
        assertThat(cityJson())
                .containsSubsequence(
                        "\"quality\": [",
                        "\"criterion\": \"dq-decimal-lost\"",
                        "\"verdict\": \"INCONSISTENT\"",
                        "\"subject\": \"990101·2022\"",
                        "\"verdicts\": [");
    }

    @Test
    void a_consequence_carries_everything_that_led_to_it() throws IOException {
        assertThat(cityJson())
                .containsSubsequence(
                        "\"id\": \"reward\"",
                        "\"kind\": \"SHARE\"",
                        "\"subject\": \"990103\"",
                        "\"amount\": \"972222.22\"",
                        "\"pool\": \"10000000\"",
                        "\"criteria\": [",
                        "\"fiscal-education-growth-10pct\"",
                        "\"operator\": \">\"",
                        "\"type\": \"CurrentFinding\"",
                        "\"file\": \"consequences/reward.drl\"");
    }

    @Test
    void every_step_of_the_procedure_stays_and_the_last_counts() throws IOException {
        assertThat(cityJson())
                .containsSubsequence(
                        "\"revisions\": [",
                        "\"changed\": [",
                        "\"provenance\": \"SELF_REPORT\"",
                        "\"zh\": \"自评\"",
                        "\"counts\": false",
                        "\"provenance\": \"ON_SITE\"",
                        "\"counts\": true",
                        "\"passed\": \"false\"");
    }

    @Test
    void a_score_is_a_tree_of_decimal_texts() throws IOException {
        assertThat(cityJson())
                .containsSubsequence(
                        "\"scheme\": \"example-2022\"",
                        "\"scaled\": \"90.94\"",
                        "\"gradeBefore\": {",
                        "\"id\": \"excellent\"",
                        "\"gradeAfter\": {",
                        "\"id\": \"good\"",
                        "\"id\": \"funding\"",
                        "\"earned\": \"76.5\"",
                        "\"zh\": \"教育经费比上年增长\"",
                        "\"zh\": \"自评达标，核算为数据不足；自评 5 分，核算 0 分\"",
                        "\"difference\": \"5\"");
    }

    private static String cityJson() throws IOException {
        return json(City.catalogue(), City.assessments());
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() throws IOException {
        String json = json(Samples.assessments());

        assertThat(problems(json.replaceFirst("\"theme\"", "\"folder\""))).isNotEmpty();
        assertThat(problems(json.replaceFirst("\"NOT_MET\"", "\"FAILED\""))).isNotEmpty();
        assertThat(problems(json.replaceFirst("\"observed\": \"70\"", "\"observed\": 70")))
                .isNotEmpty();
    }

    @Test
    void numbers_are_decimal_texts_with_all_their_digits() throws IOException {
        assertThat(json(Samples.assessments())).contains("""
                                "observed": "9.2345678901",
                                "operator": "≥",
                                "required": "10",
                                "margin": "-0.7654321099",
                                "unit": "%",
                        """.replace("        \"", "              \""));
    }

    @Test
    void what_does_not_exist_is_null() throws IOException {
        assertThat(json(Samples.assessments()))
                .containsSubsequence("\"purpose\": null", "\"part\": null", "\"subject\": null", "\"field\": null")
                .containsSubsequence("\"observed\": null", "\"margin\": null", "\"rule\": null")
                .contains("\"consequences\": []", "\"score\": null");
    }

    @Test
    void a_region_that_nobody_knows_has_no_name() throws IOException {
        Catalogue nameless = new Catalogue(
                Samples.catalogue().identity(), Samples.catalogue().criteria(), Collections.emptyMap());

        StringWriter out = new StringWriter();
        JsonReport.write(nameless, Samples.assessments(), out);

        assertThat(out.toString()).contains("\"government\": \"371002\",\n        \"name\": null,");
        assertThat(problems(out.toString())).isEmpty();
    }

    @Test
    void the_same_input_gives_the_same_bytes_with_line_feeds() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        JsonReport.write(Samples.catalogue(), Samples.assessments(), first);
        JsonReport.write(Samples.catalogue(), Samples.assessments(), second);

        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
        assertThat(first.toString(StandardCharsets.UTF_8))
                .isEqualTo(json(Samples.assessments()))
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void a_report_that_breaks_off_does_not_look_complete() {
        StringWriter out = new StringWriter();
        Assessment foreign = Samples.only(Samples.plain("unheard-of", Verdict.MET, "达标", "met"));

        assertThatThrownBy(() -> JsonReport.write(Samples.catalogue(), List.of(foreign), out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unheard-of");
        assertThat(out.toString()).doesNotEndWith("}\n");
    }

    private static String json(List<Assessment> assessments) throws IOException {
        return json(Samples.catalogue(), assessments);
    }

    private static String json(Catalogue catalogue, List<Assessment> assessments) throws IOException {
        StringWriter out = new StringWriter();
        JsonReport.write(catalogue, assessments, out);
        return out.toString();
    }

    private static List<Error> problems(String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonReport.schema(), InputFormat.JSON);
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
