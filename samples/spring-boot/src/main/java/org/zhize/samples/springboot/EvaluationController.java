package org.zhize.samples.springboot;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "evaluations", description = "评价 · facts in, reports out")
@RestController
@RequestMapping("/evaluations")
class EvaluationController {

    private static final String EXAMPLE = """
            {"situation": {"government": "371002", "dataYear": 2022},
             "facts": {"Funding": [{"year": 2021, "generalBudget[亿元]": "10", "governmentFund[亿元]": "2"},
                                   {"year": 2022, "generalBudget[亿元]": "11.1", "governmentFund[亿元]": "2.09"}]}}
            """;

    private static final String LINES = "application/x-ndjson";
    private static final String YAML = "application/yaml";
    private static final MediaType UTF8_HTML = MediaType.valueOf("text/html;charset=UTF-8");

    private final EvaluationService evaluations;
    private final ServiceProperties properties;

    EvaluationController(EvaluationService evaluations, ServiceProperties properties) {
        this.evaluations = evaluations;
        this.properties = properties;
    }

    @Operation(
            summary = "评价所报数据，留存并返回报告 · judge facts; keep and return the report",
            description = "数据与 zhize run 读的一样：JSON、JSON Lines、YAML，或表格（CSV）的 zip · the facts that zhize run reads",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = APPLICATION_JSON_VALUE,
                                        schema = @Schema(type = "object", example = EXAMPLE)),
                                @Content(mediaType = Upload.ZIP, schema = @Schema(type = "string", format = "binary"))
                            }))
    @PostMapping(
            consumes = {APPLICATION_JSON_VALUE, LINES, YAML, Upload.ZIP},
            produces = APPLICATION_JSON_VALUE)
    ResponseEntity<String> evaluate(
            @Parameter(description = "规则集的摘要或版本，不写就是现行的 · digest or version; the one in force if absent") @RequestParam
                    Optional<String> ruleSet,
            @Parameter(description = "评分方案 · scheme, such as ningxia-2019") @RequestParam Optional<String> scheme,
            InputStream facts)
            throws IOException {
        UUID id = add(ruleSet, scheme, facts);
        return ResponseEntity.created(place(id)).body(evaluations.report(id));
    }

    @Operation(hidden = true)
    @PostMapping(
            consumes = {APPLICATION_JSON_VALUE, LINES, YAML, Upload.ZIP},
            produces = TEXT_HTML_VALUE)
    ResponseEntity<byte[]> evaluateToPage(
            @RequestParam Optional<String> ruleSet,
            @RequestParam Optional<String> scheme,
            InputStream facts,
            Locale locale)
            throws IOException {
        UUID id = add(ruleSet, scheme, facts);
        return ResponseEntity.created(place(id)).contentType(UTF8_HTML).body(page(id, locale));
    }

    private UUID add(Optional<String> ruleSet, Optional<String> scheme, InputStream facts) throws IOException {
        Upload upload = Upload.read(facts, properties.largestRequest().toBytes());
        return evaluations.evaluate(upload, ruleSet, scheme).id();
    }

    private static URI place(UUID id) {
        return URI.create("/evaluations/" + id);
    }

    @Operation(summary = "最近的评价，新的在前 · the newest evaluations")
    @GetMapping(produces = APPLICATION_JSON_VALUE)
    List<Stored> newest(@RequestParam(defaultValue = "50") int most) {
        return evaluations.newest(Math.max(1, Math.min(most, 1000)));
    }

    @Operation(summary = "报告，JSON 或网页 · a report as JSON or as a page")
    @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
    String report(@PathVariable UUID id) {
        return evaluations.report(id);
    }

    @Operation(hidden = true)
    @GetMapping(path = "/{id}", produces = TEXT_HTML_VALUE)
    ResponseEntity<byte[]> reportPage(@PathVariable UUID id, Locale locale) {
        return ResponseEntity.ok()
                .contentType(UTF8_HTML)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .body(page(id, locale));
    }

    /** Made anew, by the rules of then; never another one than was given out. */
    private byte[] page(UUID id, Locale locale) {
        Judged again = evaluations.again(id, Optional.empty());
        if (!evaluations.isAsGivenOut(id, again)) {
            throw new Refusal(HttpStatus.CONFLICT, "other-today", List.of(), id);
        }
        return again.html(Wording.language(locale));
    }

    @Operation(summary = "收据：依据什么、说了什么 · the receipt: on what it rests and what it said")
    @GetMapping(path = "/{id}/receipt", produces = APPLICATION_JSON_VALUE)
    String receipt(@PathVariable UUID id) {
        return evaluations.receipt(id);
    }

    @Operation(
            summary = "重放：再评一遍，与收据逐项相比 · evaluate again and compare with the receipt",
            description = "不写 ruleSet，就用当时的规则 · by the rules of then, unless others are named")
    @PostMapping(path = "/{id}/replay", produces = APPLICATION_JSON_VALUE)
    Replay replay(@PathVariable UUID id, @RequestParam Optional<String> ruleSet) {
        return Replay.of(evaluations.replay(id, ruleSet));
    }
}
