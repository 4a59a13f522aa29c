package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhize.finding.Assessment;

class JsonLinesReportTest {

    private static final Unread UNREAD = new Unread(List.of(), List.of("990109"));

    @Test
    void the_rule_set_is_the_first_line_and_each_government_is_another() throws IOException {
        List<String> lines = lines(City.catalogue(), City.assessments());

        assertThat(lines).hasSize(1 + City.assessments().size());
        assertThat(lines.get(0)).contains("\"notEvaluated\":[\"990109\"]");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("\"government\":\"9901"));
    }

    @Test
    void a_government_by_itself_is_the_line_of_the_report() throws IOException {
        List<String> lines = lines(City.catalogue(), City.assessments());

        assertThat(City.assessments().stream().map(assessment -> JsonLinesReport.line(City.catalogue(), assessment)))
                .containsExactlyElementsOf(lines.subList(1, lines.size()));
    }

    @Test
    void every_line_keeps_to_the_published_schema() throws IOException {
        assertThat(lines(City.catalogue(), City.assessments()))
                .allSatisfy(line -> assertThat(problems(line)).isEmpty());
        assertThat(lines(Samples.catalogue(), Samples.assessments()))
                .allSatisfy(line -> assertThat(problems(line)).isEmpty());
    }

    @Test
    void a_hostile_text_stays_on_its_line() throws IOException {
        List<String> lines = lines(Samples.catalogue(), List.of(Samples.hostile()));

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(problems(line)).isEmpty());
        assertThat(lines.get(1)).contains("\\r\\n\\t").doesNotContain("\u001b");
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() throws IOException {
        String line = lines(Samples.catalogue(), Samples.assessments()).get(1);

        assertThat(problems(line.replaceFirst("\"theme\"", "\"folder\""))).isNotEmpty();
        assertThat(problems("{}")).isNotEmpty();
    }

    private static List<String> lines(Catalogue catalogue, List<Assessment> assessments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter report = JsonLinesReport.to(catalogue, UNREAD, out)) {
            for (Assessment assessment : assessments) {
                report.add(assessment);
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<Error> problems(String line) {
        Map<String, String> schemas = Map.of("urn:zhize:evaluation:1", JsonReport.schema());
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(schemas))
                .getSchema(JsonLinesReport.schema(), InputFormat.JSON);
        return schema.validate(line, InputFormat.JSON);
    }
}
