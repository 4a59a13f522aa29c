package org.zhize.samples.springboot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The folder of a rule set with one criterion, in which somebody works: compiled in no time.
 *
 * @param folder the folder
 */
record SmallRules(Path folder) {

    private static final String MANIFEST =
            "id: %s\nversion: 1\ntitle: { zh: 小规则集, en: small }\nfacts: org.zhize.education.fact\n";

    private static final String MEANING = """
            title: { zh: 教育经费增长, en: Education funds grow }
            basis: [测试]
            parameters:
              floor: { unit: "%%", values: { 2000-01-01: { value: %d, basis: 测试 } } }
            """;

    private static final String RULE = """
            rule "growth"
            when
                Situation( $year : dataYear )
                Funding( year == $year - 1, $last : generalBudget )
                Funding( year == $year, $now : generalBudget )
            then
                require.growth($last, $now).isAtLeast(parameters.percent("floor"));
            end
            """;

    static SmallRules in(Path folder) {
        SmallRules rules = new SmallRules(folder);
        rules.id("small");
        rules.floor(10);
        rules.rule("isAtLeast");
        return rules;
    }

    void id(String id) {
        write("ruleset.yaml", MANIFEST.formatted(id));
    }

    void floor(int percent) {
        write("funding/growth.yaml", MEANING.formatted(percent));
    }

    void rule(String comparison) {
        write("funding/growth.drl", RULE.replace("isAtLeast", comparison));
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Path draft = Files.writeString(path.resolveSibling("~draft"), text);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    /** {@return the zip of a folder with such rules} */
    static byte[] zip(int floor, String comparison) {
        return zip(Map.of(
                "small/ruleset.yaml", MANIFEST.formatted("small"),
                "small/funding/growth.yaml", MEANING.formatted(floor),
                "small/funding/growth.drl", RULE.replace("isAtLeast", comparison)));
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
