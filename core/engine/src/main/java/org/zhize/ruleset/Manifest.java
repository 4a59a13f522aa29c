package org.zhize.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/**
 * What {@code ruleset.yaml} says.
 *
 * @param id the rule set's id, the first word of its package lines
 * @param version its version
 * @param title what people call it
 * @param factPackage the package of its fact types, or a class in which they are nested; empty for none of its own
 * @param qualityFolder the folder of rules that run before all others
 * @param consequencesFolder the folder of rules over findings
 * @param proofNotAsked purposes for which governments are not asked for evidence
 * @param titles what people call themes, parts and purposes, by identifier, in the order of the file
 */
record Manifest(
        String id,
        String version,
        Bilingual title,
        String factPackage,
        String qualityFolder,
        String consequencesFolder,
        List<String> proofNotAsked,
        Map<String, Bilingual> titles) {

    private static final Bilingual FOLDER = new Bilingual("规则集里的文件夹", "a folder of the rule set");

    static final String FILE = "ruleset.yaml";

    /** {@return the phase of the rules in a folder} */
    Phase phase(String folder) {
        if (isIn(folder, qualityFolder)) {
            return Phase.QUALITY;
        }
        return isIn(folder, consequencesFolder) ? Phase.CONSEQUENCES : Phase.CRITERIA;
    }

    private static boolean isIn(String folder, String phase) {
        return folder.equals(phase) || folder.startsWith(phase + "/");
    }

    static Optional<Manifest> read(Optional<SourceText> file, Problems problems) {
        if (file.isEmpty() && problems.hasErrorsIn(FILE)) {
            return Optional.empty();
        } else if (file.isEmpty()) {
            problems.add(ProblemCode.MISSING_FILE, Location.of(FILE), FILE, "规则集的根文件夹里要有它：id、version、title、facts");
            return Optional.empty();
        }
        return YamlValue.read(file.get(), problems).map(mapping -> read(mapping, problems));
    }

    private static Manifest read(YamlMapping mapping, Problems problems) {
        mapping.expectKeys(List.of("id", "version", "title", "facts", "phases", "proof-not-asked", "titles"), problems);
        Optional<YamlMapping> phases = mapping.mapping("phases", problems);
        phases.ifPresent(names -> names.expectKeys(List.of("quality", "consequences"), problems));
        String id = text(mapping.requiredText("id", "例如 id: education", problems));
        return new Manifest(
                id,
                text(mapping.requiredText("version", "例如 version: 2022.1", problems)),
                mapping.bilingual("title", problems).orElse(Bilingual.same(id)),
                text(mapping.text("facts", problems)),
                folder(phases, "quality", problems),
                folder(phases, "consequences", problems),
                mapping.texts("proof-not-asked", problems).stream()
                        .map(YamlText::text)
                        .toList(),
                titles(mapping, problems));
    }

    private static Map<String, Bilingual> titles(YamlMapping mapping, Problems problems) {
        Map<String, Bilingual> titles = new LinkedHashMap<>();
        mapping.mapping("titles", problems)
                .ifPresent(names -> names.entries()
                        .keySet()
                        .forEach(name -> names.bilingual(name, problems).ifPresent(title -> titles.put(name, title))));
        return titles;
    }

    private static String folder(Optional<YamlMapping> phases, String phase, Problems problems) {
        Optional<YamlText> written = phases.flatMap(names -> names.text(phase, problems));
        written.filter(name -> name.text().contains("\\"))
                .ifPresent(name -> problems.add(
                        ProblemCode.INVALID_VALUE, name.location(), name.text(), FOLDER, slashes(name.text())));
        return written.map(YamlText::text).orElse(phase);
    }

    private static Bilingual slashes(String path) {
        String meant = path.replaceAll("\\\\+", "/");
        return new Bilingual("文件夹之间用 /，各种系统都认：" + meant, "Write / between folders, which every system reads: " + meant);
    }

    private static String text(Optional<YamlText> value) {
        return value.map(YamlText::text).orElse("");
    }
}
