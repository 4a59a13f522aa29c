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
        StringWriter out = new StringWriter();
        JsonReport.write(Samples.catalogue(), assessments, out);
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
