package org.zhize.samples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {

    private static final String JSON = "application/json";
    private static final byte[] GREW_BY_TEN = """
            {"situation": {"government": "371002", "dataYear": 2022},
             "facts": {"Funding": [{"year": 2021, "generalBudget[亿元]": 10, "governmentFund[亿元]": 0},
                                   {"year": 2022, "generalBudget[亿元]": 11, "governmentFund[亿元]": 0}]}}
            """.getBytes(UTF_8);

    @TempDir
    private static Path place;

    @LocalServerPort
    private int port;

    private SmallRules rules;
    private Caller nobody;
    private Caller evaluator;
    private Caller keeper;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        SmallRules.in(place.resolve("rules"));
        properties.add("zhize.rules", () -> place.resolve("rules").toString());
        properties.add("zhize.largest-request", () -> "100KB");
        properties.add("zhize.password.evaluator", () -> Caller.PASSWORD);
        properties.add("zhize.password.keeper", () -> Caller.PASSWORD);
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + place.resolve("database"));
    }

    @BeforeEach
    void callers() {
        nobody = Caller.nobody(port);
        evaluator = nobody.as("evaluator");
        keeper = nobody.as("keeper");
        rules = SmallRules.in(place.resolve("rules"));
        keeper.post("/rule-sets/reload").expect(200);
    }

    private static String verdict(Caller.Answer report) {
        return report.json().at("/evaluations/0/verdicts/0/verdict").stringValue();
    }

    private String inForce() {
        return evaluator.get("/rule-sets/in-force").json().at("/inForce/digest").stringValue();
    }

    @Test
    void facts_are_judged_and_the_report_is_kept_as_it_was_given_out() {
        Caller.Answer report = evaluator.post("/evaluations", JSON, GREW_BY_TEN).expect(201);

        assertThat(verdict(report)).isEqualTo("MET");
        assertThat(evaluator.get(report.place()).expect(200).body()).isEqualTo(report.body());
        assertThat(evaluator
                        .get(report.place() + "/receipt")
                        .expect(200)
                        .json()
                        .at("/ruleset/digest")
                        .stringValue())
                .isEqualTo(inForce());
        assertThat(evaluator.get("/evaluations").json().at("/0/id").stringValue())
                .isEqualTo(report.place().replace("/evaluations/", ""));
    }

    @Test
    void who_asks_for_a_page_gets_a_page_in_their_language() {
        Caller reader = evaluator.with("Accept", "text/html");
        Caller.Answer page = reader.post("/evaluations", JSON, GREW_BY_TEN).expect(201);

        assertThat(page.type()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body()).startsWith("<!").contains("<title>小规则集 评价结果", "总览");
        assertThat(reader.with("Accept-Language", "en-GB")
                        .get(page.place())
                        .expect(200)
                        .body())
                .contains("lang=\"en\"", "<title>small", "Overview");
        assertThat(evaluator
                        .with("Accept", "image/png")
                        .get(page.place())
                        .expect(406)
                        .type())
                .startsWith("application/problem+json");
    }

    @Test
    void tables_come_in_a_zip() {
        byte[] zip = SmallRules.zip(Map.of(
                "facts/governments.csv", "government,dataYear\n371002,2022\n",
                "facts/Funding.csv",
                        "government,year,generalBudget[亿元],governmentFund\n371002,2021,10,0\n371002,2022,10.9,0\n"));

        assertThat(verdict(
                        evaluator.post("/evaluations", "application/zip", zip).expect(201)))
                .isEqualTo("NOT_MET");
    }

    @Test
    void rules_that_are_saved_come_into_force_by_themselves_and_old_reports_stay_provable() {
        Caller.Answer old = evaluator.post("/evaluations", JSON, GREW_BY_TEN);
        String before = inForce();

        rules.floor(11);
        await().atMost(Duration.ofMinutes(1)).until(() -> !inForce().equals(before));

        assertThat(verdict(evaluator.post("/evaluations", JSON, GREW_BY_TEN))).isEqualTo("NOT_MET");
        assertThat(verdict(evaluator.post("/evaluations?ruleSet=" + before, JSON, GREW_BY_TEN)))
                .as("by the pinned version")
                .isEqualTo("MET");
        assertThat(evaluator
                        .post(old.place() + "/replay")
                        .expect(200)
                        .json()
                        .get("same")
                        .booleanValue())
                .isTrue();
        JsonNode today = evaluator
                .post(old.place() + "/replay?ruleSet=" + inForce())
                .expect(200)
                .json();
        assertThat(today.get("same").booleanValue()).isFalse();
        assertThat(today.at("/verdicts/0/before").stringValue()).isEqualTo("MET");
        assertThat(today.at("/verdicts/0/after").stringValue()).isEqualTo("NOT_MET");
        assertThat(today.at("/files/0/name").stringValue()).isEqualTo("funding/growth.yaml");
    }

    @Test
    void a_broken_edit_keeps_the_last_good_rules_and_says_why() {
        String good = inForce();
        rules.rule("isAtLast");

        Caller.Answer refused = keeper.post("/rule-sets/reload").expect(422);

        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().at("/problems/0/file").stringValue()).isEqualTo("funding/growth.drl");
        assertThat(refused.json().at("/problems/0/line").intValue()).isEqualTo(7);
        assertThat(refused.json().at("/problems/0/repair").stringValue()).contains("是否应为 isAtLeast");
        assertThat(keeper.with("Accept-Language", "en")
                        .post("/rule-sets/check")
                        .expect(422)
                        .body())
                .contains("Did you mean isAtLeast");
        assertThat(inForce()).isEqualTo(good);
        assertThat(verdict(evaluator.post("/evaluations", JSON, GREW_BY_TEN))).isEqualTo("MET");
        assertThat(evaluator
                        .get("/rule-sets/in-force")
                        .json()
                        .at("/last/outcome")
                        .stringValue())
                .isEqualTo("REFUSED");
        JsonNode health = evaluator.get("/actuator/health").expect(200).json().at("/components/ruleSet/details");
        assertThat(health.get("digest").stringValue()).isEqualTo(good);
        assertThat(health.at("/refusedEdit/problems/0").stringValue()).contains("funding/growth.drl:7", "isAtLast");
    }

    @Test
    void another_rule_set_does_not_slip_in() {
        rules.id("another");

        assertThat(keeper.post("/rule-sets/reload").expect(422).body()).contains("规则集是 another，不是 small");
    }

    @Test
    void a_version_that_is_uploaded_can_be_tried_and_is_not_in_force() {
        String before = inForce();

        String digest = keeper.post("/rule-sets", "application/zip", SmallRules.zip(12, "isAtLeast"))
                .expect(201)
                .json()
                .get("digest")
                .stringValue();

        assertThat(inForce()).isEqualTo(before).isNotEqualTo(digest);
        assertThat(verdict(evaluator.post("/evaluations?ruleSet=" + digest.substring(0, 8), JSON, GREW_BY_TEN)))
                .isEqualTo("NOT_MET");
        assertThat(evaluator.get("/rule-sets").json().findValuesAsString("digest"))
                .contains(before, digest);
        assertThat(keeper.post("/rule-sets", "application/zip", SmallRules.zip(12, "isAtLast"))
                        .expect(422)
                        .body())
                .contains("isAtLast");
    }

    @Test
    void rules_are_for_their_keeper_alone_and_reports_for_those_who_have_a_password() {
        nobody.get("/evaluations").expect(401);
        nobody.post("/evaluations", JSON, GREW_BY_TEN).expect(401);
        nobody.get("/actuator/prometheus").expect(401);
        evaluator.post("/rule-sets/reload").expect(403);
        evaluator.post("/rule-sets/check").expect(403);
        evaluator
                .post("/rule-sets", "application/zip", SmallRules.zip(0, "isAtLeast"))
                .expect(403);
        keeper.with("Sec-Fetch-Site", "cross-site").post("/rule-sets/reload").expect(403);
        keeper.with("Sec-Fetch-Site", "same-origin").post("/rule-sets/reload").expect(200);
        assertThat(nobody.get("/evaluations").json().get("title").stringValue()).isEqualTo("请先登录");
        assertThat(nobody.with("Accept-Language", "en")
                        .get("/evaluations")
                        .json()
                        .get("title")
                        .stringValue())
                .isEqualTo("Log in first");
        assertThat(nobody.get("/actuator/health").expect(200).body())
                .contains("UP")
                .doesNotContain("digest");
    }

    @Test
    void a_request_has_a_largest_size() {
        byte[] most = new byte[100 * 1024];
        byte[] more = new byte[most.length + 1];
        byte[] unpacksToMore = SmallRules.zip(Map.of("governments.csv", "0".repeat(more.length)));

        evaluator.post("/evaluations", JSON, most).expect(422);
        Caller.Answer refused = evaluator.post("/evaluations", JSON, more).expect(413);
        evaluator.post("/evaluations", "application/zip", unpacksToMore).expect(413);
        keeper.post("/rule-sets", "application/zip", more).expect(413);

        assertThat(refused.json().get("detail").stringValue()).contains("102,400");
    }

    @Test
    void every_mistake_is_told_in_both_languages() {
        Caller english = evaluator.with("Accept-Language", "en");
        String unknown = "/evaluations/00000000-0000-0000-0000-000000000000";

        assertThat(evaluator.get(unknown).expect(404).body()).contains("没有这份评价");
        assertThat(english.get(unknown).expect(404).body()).contains("No such evaluation");
        assertThat(evaluator.get("/evaluations/1").expect(400).body()).contains("参数 id 不能是 1");
        assertThat(english.post("/evaluations", "text/plain", GREW_BY_TEN)
                        .expect(415)
                        .body())
                .contains("text/plain is not supported");
        assertThat(evaluator
                        .post("/evaluations?scheme=none", JSON, GREW_BY_TEN)
                        .expect(422)
                        .body())
                .contains("没有名为 none 的评分方案");
        assertThat(english.post("/evaluations?ruleSet=none", JSON, GREW_BY_TEN)
                        .expect(404)
                        .body())
                .contains("No such version of the rules");
        assertThat(evaluator
                        .post("/evaluations", JSON, "{}".getBytes(UTF_8))
                        .expect(422)
                        .body())
                .contains("ZZ403", "缺少 situation");
        assertThat(evaluator
                        .post("/evaluations", "application/zip", "PK..".getBytes(UTF_8))
                        .expect(422)
                        .body())
                .contains("不是 zip 文件");
    }

    @Test
    void the_interface_describes_itself_and_fetches_nothing_from_elsewhere() {
        assertThat(nobody.get("/v3/api-docs").expect(200).json().get("paths").propertyNames())
                .contains("/evaluations", "/evaluations/{id}/replay", "/rule-sets/reload");
        assertThat(nobody.get("/swagger-ui/index.html").expect(200).body())
                .contains("swagger-ui-bundle.js")
                .doesNotContainPattern(Pattern.compile("(src|href)=\"(https?:)?//"));
        nobody.get("/swagger-ui/swagger-ui-bundle.js").expect(200);
    }

    @Test
    void what_happens_is_counted() {
        evaluator.post("/evaluations", JSON, GREW_BY_TEN).expect(201);

        assertThat(evaluator.get("/actuator/prometheus").expect(200).body())
                .contains("zhize_evaluation_seconds_count", "zhize_governments_total", "zhize_reloads_total{outcome=");
    }
}
