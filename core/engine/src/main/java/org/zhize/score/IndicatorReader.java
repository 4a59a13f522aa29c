package org.zhize.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads the tree of indicators. */
final class IndicatorReader {

    private static final List<String> KINDS = List.of("criterion", "expert", "bonus", "indicators");
    /** What a scheme may write that only lists verdicts: nothing is added to points that it does not give. */
    private static final List<String> LISTED = List.of("criterion", "expert", "indicators", "id", "title");

    private static final List<String> ALL_KEYS = List.of(
            "id",
            "title",
            "points",
            "letters",
            "criterion",
            "expert",
            "bonus",
            "indicators",
            "deduct",
            "proportional",
            "by-rank");

    private final boolean isScored;
    private final Problems problems;
    private final Amounts amounts;
    private final AwardReader awards;

    /**
     * @param isScored whether indicators have points; if not, they may say nothing of them
     */
    IndicatorReader(boolean isScored, Problems problems) {
        this.isScored = isScored;
        this.problems = problems;
        this.amounts = new Amounts(problems);
        this.awards = new AwardReader(problems);
    }

    /** {@return the indicators in the list of a mapping} */
    List<Indicator> read(YamlMapping parent) {
        List<YamlValue> written =
                parent.get("indicators").map(YamlValue::asList).orElse(List.of());
        if (written.isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_KEY,
                    parent.keyLocation("indicators"),
                    "indicators",
                    "indicators: [ { criterion: …, points: 1 } ]");
        }
        return written.stream()
                .flatMap(value -> value.asMapping("indicators", problems).stream())
                .flatMap(mapping -> indicator(mapping).stream())
                .toList();
    }

    private Optional<Indicator> indicator(YamlMapping mapping) {
        List<String> kinds = KINDS.stream().filter(mapping.keys()::containsKey).toList();
        if (kinds.isEmpty()) {
            tellKind(mapping);
            return Optional.empty();
        } else if (kinds.size() > 1) {
            problems.add(ProblemCode.INDICATOR_OF_TWO, mapping.keyLocation(kinds.get(1)), kinds.get(0), kinds.get(1));
            return Optional.empty();
        }
        return switch (kinds.get(0)) {
            case "criterion" -> criterion(mapping);
            case "expert" -> expert(mapping);
            case "bonus" -> bonus(mapping);
            default -> group(mapping);
        };
    }

    /** A misspelt key is told as such; only where there is none, the kind is missing. */
    private void tellKind(YamlMapping mapping) {
        mapping.expectKeys(ALL_KEYS, problems);
        if (ALL_KEYS.containsAll(mapping.keys().keySet())) {
            problems.add(ProblemCode.INDICATOR_OF_NOTHING, mapping.location());
        }
    }

    private Optional<Indicator> criterion(YamlMapping mapping) {
        expectKeys("criterion", AwardReader.KEYS, mapping);
        Optional<BigDecimal> points = points(mapping);
        Award award = isScored ? awards.award(mapping, points) : Award.ByVerdict.BY_VERDICT;
        Optional<Bilingual> title = mapping.bilingual("title", problems);
        return id("criterion", mapping)
                .map(id -> new Indicator.OfCriterion(
                        id.text(), title.orElse(null), points.orElse(BigDecimal.ZERO), award, id.location()));
    }

    private Optional<Indicator> expert(YamlMapping mapping) {
        expectKeys("expert", List.of("letters"), mapping);
        BigDecimal points = points(mapping).orElse(BigDecimal.ZERO);
        Bilingual title = title(mapping);
        Map<String, Real> letters = isScored ? awards.letters(mapping) : Map.of();
        return id("expert", mapping)
                .map(id -> new Indicator.OfExpert(id.text(), title, points, letters, id.location()));
    }

    private Optional<Indicator> bonus(YamlMapping mapping) {
        mapping.expectKeys(isScored ? List.of("bonus", "title", "points") : LISTED, problems);
        BigDecimal most = points(mapping).orElse(BigDecimal.ZERO);
        Bilingual title = title(mapping);
        return id("bonus", mapping).map(id -> new Indicator.Bonus(id.text(), title, most, id.location()));
    }

    private Optional<Indicator> group(YamlMapping mapping) {
        mapping.expectKeys(List.of("id", "title", "indicators"), problems);
        Bilingual title = title(mapping);
        Optional<YamlText> id = id("id", mapping);
        Location location = id.map(YamlText::location).orElse(mapping.location());
        return Optional.of(new Indicator.Group(id.map(YamlText::text).orElse(""), title, read(mapping), location));
    }

    private void expectKeys(String kind, List<String> scored, YamlMapping mapping) {
        Stream<String> ofPoints = isScored ? Stream.concat(Stream.of("points"), scored.stream()) : Stream.empty();
        mapping.expectKeys(Stream.concat(Stream.of(kind, "title"), ofPoints).toList(), problems);
    }

    private Optional<BigDecimal> points(YamlMapping mapping) {
        return isScored ? amounts.required("points", mapping) : Optional.empty();
    }

    private Optional<YamlText> id(String key, YamlMapping mapping) {
        return mapping.requiredText(key, key + ": party-building", problems);
    }

    private Bilingual title(YamlMapping mapping) {
        return Titles.required(mapping, problems).orElse(Bilingual.same(""));
    }
}
