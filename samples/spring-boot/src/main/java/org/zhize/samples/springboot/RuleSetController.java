package org.zhize.samples.springboot;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.reload.Reload;
import org.zhize.reload.RuleSets;
import org.zhize.ruleset.RuleSetFiles;
import org.zhize.ruleset.RuleSetIdentity;

@Tag(name = "rule-sets", description = "规则集 · the rules, their versions, and what is in force")
@RestController
@RequestMapping(path = "/rule-sets", produces = APPLICATION_JSON_VALUE)
class RuleSetController {

    private final RuleSets rules;
    private final Versions versions;
    private final ServiceProperties properties;

    RuleSetController(RuleSets rules, Versions versions, ServiceProperties properties) {
        this.rules = rules;
        this.versions = versions;
        this.properties = properties;
    }

    @Operation(summary = "可以用来评价的所有版本，现行的在前 · all versions to evaluate by")
    @GetMapping
    List<Version> all() {
        return versions.all();
    }

    @Operation(summary = "现行规则和上一次读取的结果 · the rules in force, and what happened when they were last read")
    @GetMapping("/in-force")
    RuleSetView inForce(Locale locale) {
        return RuleSetView.of(rules.status(), locale);
    }

    @Operation(
            summary = "重读规则文件夹；有问题就全部指出，沿用原来的 · read the folder anew; if anything is wrong, the old rules stay",
            description = "需要 KEEP_RULES 角色 · needs the role KEEP_RULES")
    @PostMapping("/reload")
    RuleSetView reload(Locale locale) {
        requireGood(rules.reload(), locale);
        return RuleSetView.of(rules.status(), locale);
    }

    @Operation(
            summary = "只检查规则文件夹，不启用 · check the folder, and put nothing in force",
            description = "需要 KEEP_RULES 角色 · needs the role KEEP_RULES")
    @PostMapping("/check")
    RuleSetView.Last check(Locale locale) {
        Reload reload = rules.check();
        requireGood(reload, locale);
        return RuleSetView.Last.of(reload, locale);
    }

    private static void requireGood(Reload reload, Locale locale) {
        if (reload.isRefused()) {
            String objections = reload.objections().stream()
                    .map(objection -> objection.in(Wording.language(locale)))
                    .collect(Collectors.joining("\n"));
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "refused-rules", reload.problems(), objections);
        }
    }

    @Operation(
            summary = "上传一个版本（文件夹的 zip），可以指定它来评价，但不启用 · upload a version to evaluate by; it is not put in force",
            description = "需要 KEEP_RULES 角色 · needs the role KEEP_RULES",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Upload.ZIP,
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(consumes = Upload.ZIP)
    ResponseEntity<RuleSetView.Named> upload(InputStream body) throws IOException {
        Upload zip = Upload.read(body, properties.largestRequest().toBytes());
        RuleSetIdentity identity =
                versions.upload(RuleSetFiles.ofBytes(zip.files("ruleset.yaml"))).identity();
        return ResponseEntity.created(URI.create("/rule-sets")).body(RuleSetView.Named.of(identity));
    }
}
