package org.zhize.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhize.reload.RefusedRulesException;

/** The service is started again, on the same database. */
@ExtendWith(OutputCaptureExtension.class)
class RestartTest {

    @TempDir
    private Path place;

    private ConfigurableApplicationContext start(String... more) {
        SpringApplication application = new SpringApplication(Application.class);
        String[] arguments = {
            "--server.port=0",
            "--zhize.rules=" + place.resolve("rules"),
            "--spring.datasource.url=jdbc:h2:file:" + place.resolve("database")
        };
        return application.run(
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static Caller caller(ConfigurableApplicationContext service) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return Caller.nobody(Integer.parseInt(port));
    }

    @Test
    void a_broken_edit_does_not_keep_the_service_from_starting_where_it_had_good_rules_before() {
        SmallRules rules = SmallRules.in(place.resolve("rules"));
        String good;
        try (ConfigurableApplicationContext service = start("--zhize.password.evaluator=" + Caller.PASSWORD)) {
            good = caller(service)
                    .as("evaluator")
                    .get("/rule-sets/in-force")
                    .json()
                    .at("/inForce/digest")
                    .stringValue();
        }
        rules.rule("isAtLast");

        try (ConfigurableApplicationContext service = start("--zhize.password.evaluator=" + Caller.PASSWORD)) {
            Caller.Answer status = caller(service).as("evaluator").get("/rule-sets/in-force");
            assertThat(status.json().at("/inForce/digest").stringValue()).isEqualTo(good);
            assertThat(status.json().at("/last/outcome").stringValue()).isEqualTo("REFUSED");
        }
    }

    @Test
    void without_any_good_rules_there_is_no_service() {
        SmallRules.in(place.resolve("rules")).rule("isAtLast");

        assertThatThrownBy(() -> start().close())
                .hasRootCauseInstanceOf(RefusedRulesException.class)
                .rootCause()
                .hasMessageContaining("是否应为 isAtLeast");
    }

    @Test
    void a_password_that_is_not_set_is_made_up_and_told(CapturedOutput output) {
        SmallRules.in(place.resolve("rules"));

        try (ConfigurableApplicationContext service = start()) {
            assertThat(output).contains("没有设定 zhize.password.keeper", "没有设定 zhize.password.evaluator");
            caller(service).as("keeper").post("/rule-sets/reload").expect(401);
        }
        assertThat(output.getOut().lines().filter(line -> line.contains("rules in force")))
                .as("structured")
                .allSatisfy(
                        line -> assertThat(line).startsWith("{\"@timestamp\":").contains("\"ruleSet\":\"small\""));
    }
}
