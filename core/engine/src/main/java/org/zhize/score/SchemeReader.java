package org.zhize.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/**
 * Reads a scheme from its YAML file; the package tells the form.
 *
 * <p>For one thread.
 */
public final class SchemeReader {

    private static final List<String> KEYS =
            List.of("title", "basis", "unverified", "levels", "scored", "indicators", "note");
    private static final List<String> SCORED = List.of("total", "grades", "treatments");
    private static final Treatments NOTHING_TREATED =
            new Treatments(Treatment.NOT_COUNTED, Treatment.NOT_COUNTED, Treatment.NOT_COUNTED);
    private static final List<String> LEVELS = List.of("nation", "province", "city", "county");
    private static final List<String> TREATED = List.of("insufficient", "inconsistent", "not-applicable");
    private static final Bilingual BASIS =
            new Bilingual("basis: [文件名称、文号、条款]", "basis: [the document, its number and clause]");
    private static final String TREATMENTS =
            "treatments: { insufficient: blocking, inconsistent: zero, not-applicable: not-counted }";

    private final Problems problems;

    /**
     * @param problems takes what is wrong
     */
    public SchemeReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * {@return the scheme; of no use where a problem was added}
     *
     * <p>Whether its criteria exist is asked by {@link Scheme#checkCriteria}.
     *
     * @param id the stem of the file
     * @param file its content
     */
    public Scheme read(String id, YamlMapping file) {
        boolean isScored = flag("scored", true, file);
        file.expectKeys(isScored ? Stream.concat(KEYS.stream(), SCORED.stream()).toList() : KEYS, problems);
        List<Indicator> indicators = new IndicatorReader(isScored, problems).read(file);
        Scheme scheme = new Scheme(
                id,
                Titles.required(file, problems).orElse(Bilingual.same(id)),
                basis(file),
                flag("unverified", false, file),
                levels(file),
                total(file).orElseGet(() -> Scheme.sum(indicators)),
                isScored ? new GradesReader(problems).read(file) : List.of(),
                isScored ? treatments(file) : NOTHING_TREATED,
                indicators,
                file.location());
        SchemeChecks.check(scheme, isScored, file, problems);
        return scheme;
    }

    private boolean flag(String key, boolean otherwise, YamlMapping file) {
        return file.text(key, problems).flatMap(text -> text.flag(problems)).orElse(otherwise);
    }

    private List<String> basis(YamlMapping file) {
        List<String> basis =
                file.texts("basis", problems).stream().map(YamlText::text).toList();
        if (basis.isEmpty() || basis.stream().anyMatch(String::isBlank)) {
            problems.add(ProblemCode.MISSING_KEY, file.location(), "basis", BASIS);
        }
        return basis;
    }

    private List<String> levels(YamlMapping file) {
        return file.texts("levels", problems).stream()
                .flatMap(text -> Words.known(text, LEVELS, problems).stream())
                .toList();
    }

    private Optional<BigDecimal> total(YamlMapping file) {
        return file.text("total", problems).flatMap(new Amounts(problems)::points);
    }

    private Treatments treatments(YamlMapping file) {
        Optional<YamlMapping> mapping = file.mapping("treatments", problems);
        if (file.get("treatments").isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, file.keyLocation("treatments"), "treatments", TREATMENTS);
        }
        mapping.ifPresent(written -> written.expectKeys(TREATED, problems));
        List<Treatment> treatments =
                TREATED.stream().map(key -> treatment(key, mapping)).toList();
        return new Treatments(treatments.get(0), treatments.get(1), treatments.get(2));
    }

    private Treatment treatment(String key, Optional<YamlMapping> mapping) {
        return mapping.flatMap(written -> written.requiredText(key, key + ": not-counted / zero / blocking", problems))
                .flatMap(text -> Words.known(text, Treatment.words(), problems))
                .flatMap(Treatment::of)
                .orElse(Treatment.BLOCKING);
    }
}
