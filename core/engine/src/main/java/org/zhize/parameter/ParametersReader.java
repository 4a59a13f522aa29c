package org.zhize.parameter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/**
 * Gathers the parameters of a rule set from the files in which they are declared and set, then checks them together.
 *
 * <p>For one thread. Declare everything before the regions' files are read.
 */
public final class ParametersReader {

    private final Regions regions;
    private final Problems problems;
    private final Map<String, ParameterDeclaration> declarations = new LinkedHashMap<>();
    private final List<ParameterValue> values = new ArrayList<>();

    /**
     * @param regions the regions that values may name
     * @param problems takes what is wrong
     */
    public ParametersReader(Regions regions, Problems problems) {
        this.regions = regions;
        this.problems = problems;
    }

    /**
     * Reads declarations with their national values.
     *
     * @param prefix {@code criterion.} for a criterion's own parameters, empty for shared ones
     * @param mapping the declarations by key
     */
    public void declare(String prefix, YamlMapping mapping) {
        DeclarationReader reader = new DeclarationReader(problems);
        mapping.entries()
                .forEach((key, value) -> value.asMapping(key, problems).ifPresent(body -> {
                    Optional<ParameterDeclaration> declaration =
                            reader.read(prefix + key, body, mapping.keyLocation(key));
                    declaration.ifPresent(known -> {
                        declarations.put(known.key(), known);
                        body.mapping("values", problems).ifPresent(byDate -> set(known, Regions.NATION, byDate));
                    });
                }));
    }

    /** Reads what one region changes. */
    public void readRegion(YamlMapping file) {
        Optional<YamlText> code = file.requiredText("region", "地区代码，例如 region: 371000", problems);
        code.filter(text -> regions.find(text.text()).isEmpty() && !problems.hasErrorsIn("regions.csv"))
                .ifPresent(text -> problems.add(
                        ProblemCode.UNKNOWN_REGION,
                        text.location(),
                        text.text(),
                        Suggestion.sentence(text.text(), regions.codes())));
        code.ifPresent(text -> checkName(text, file));
        code.ifPresent(region -> file.entries().keySet().stream()
                .filter(key -> !key.equals("region") && !key.equals("name"))
                .forEach(key -> readOverride(region.text(), key, file)));
    }

    /** {@code 371000-weihai.yaml} speaks of 371000, and a name that it gives is that region's. */
    private void checkName(YamlText code, YamlMapping file) {
        String written = code.location().file();
        String name = written.substring(written.lastIndexOf('/') + 1);
        regions.find(code.text()).ifPresent(region -> {
            if (name.matches("\\d{6}\\D.*") && !name.startsWith(code.text())) {
                Bilingual fileName = new Bilingual("文件名 " + name, "the name of the file, " + name);
                problems.add(ProblemCode.OTHER_REGION, code.location(), code.text(), region.name(), fileName);
            }
            file.text("name", problems)
                    .filter(given -> !given.text().contains(region.name()))
                    .ifPresent(given -> problems.add(
                            ProblemCode.OTHER_REGION,
                            given.location(),
                            code.text(),
                            region.name(),
                            new Bilingual("名称 " + given.text(), "the name " + given.text())));
        });
    }

    private void readOverride(String region, String key, YamlMapping file) {
        ParameterDeclaration declaration = declarations.get(key);
        if (declaration == null && mayBeDeclared(key)) {
            return;
        } else if (declaration == null) {
            problems.add(
                    ProblemCode.OVERRIDES_NOTHING,
                    file.keyLocation(key),
                    key,
                    Suggestion.sentence(key, declarations.keySet()));
        } else {
            file.mapping(key, problems).ifPresent(byDate -> set(declaration, region, byDate));
        }
    }

    /** Whether the file that would declare it has errors: then it is told of those only. */
    private boolean mayBeDeclared(String key) {
        return key.contains(".")
                ? problems.hasErrorsInFileEnding("/" + key.substring(0, key.indexOf('.')) + ".yaml")
                : problems.hasErrorsInFileEnding("parameters.yaml");
    }

    private void set(ParameterDeclaration declaration, String region, YamlMapping byDate) {
        values.addAll(new ValuesReader(declaration, region, problems).read(byDate));
    }

    /** {@return everything that was read} */
    public Parameters finish() {
        Parameters parameters = new Parameters(declarations, values, regions);
        Set<String> seen = new HashSet<>();
        for (ParameterValue value : values) {
            if (!seen.add(value.key() + "\n" + value.region() + "\n" + value.from() + "\n" + value.purpose())) {
                problems.add(ProblemCode.OTHER_PURPOSE, value.location(), value.key(), value.from());
            }
            checkOverride(value, parameters);
        }
        return parameters;
    }

    /**
     * Reports the parameters that nobody uses.
     *
     * @param used the full keys that rules or criteria name
     */
    public void reportUnused(Set<String> used) {
        declarations.values().stream()
                .filter(declaration -> !used.contains(declaration.key()))
                .forEach(declaration ->
                        problems.add(ProblemCode.UNUSED_PARAMETER, declaration.location(), declaration.key()));
    }

    /**
     * Reports values for purposes that nobody evaluates for; a rule set that gives no titles may have any.
     *
     * @param titles what people call them, by id
     */
    public void reportUnknownPurposes(Map<String, Bilingual> titles) {
        values.stream()
                .filter(value -> value.purpose() != null && !titles.isEmpty() && !titles.containsKey(value.purpose()))
                .forEach(value -> problems.add(
                        ProblemCode.UNKNOWN_PURPOSE,
                        value.location(),
                        String.valueOf(value.purpose()),
                        meant(String.valueOf(value.purpose()), titles)));
    }

    private static Bilingual meant(String purpose, Map<String, Bilingual> titles) {
        return titles.entrySet().stream()
                .filter(title -> title.getValue().zh().equals(purpose)
                        || title.getValue().en().equalsIgnoreCase(purpose))
                .map(title -> new Bilingual("是否应为 " + title.getKey(), "Did you mean " + title.getKey()))
                .findFirst()
                .orElseGet(() -> Suggestion.sentence(purpose, titles.keySet()));
    }

    private void checkOverride(ParameterValue value, Parameters parameters) {
        List<Region> chain = regions.chain(value.region());
        ParameterDeclaration declaration = declarations.get(value.key());
        Object own = value.value();
        if (own == null || declaration == null || chain.size() < 2) {
            return;
        }
        parameters
                .along(chain.subList(1, chain.size()), value.key(), value.from(), value.purpose())
                .filter(above -> !declaration.override().allows(Parameters.compare(own, above.value())))
                .ifPresent(above -> problems.add(
                        ProblemCode.OVERRIDE_REFUSED,
                        value.location(),
                        value.key(),
                        declaration.override().word(),
                        value.region(),
                        value.text(),
                        above.setting().text()));
    }
}
