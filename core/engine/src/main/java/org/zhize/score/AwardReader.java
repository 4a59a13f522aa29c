package org.zhize.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads how points are earned: {@code deduct}, {@code proportional}, {@code by-rank}, {@code letters}. */
final class AwardReader {

    static final List<String> KEYS = List.of("deduct", "proportional", "by-rank");

    private static final Bilingual ZERO_TO_HUNDRED = new Bilingual("在 0 % 到 100 % 之间", "between 0 % and 100 %");
    private static final Bilingual ABOVE_ZERO = new Bilingual("大于 0 %", "above 0 %");
    private static final Bilingual BY_RANK =
            new Bilingual("从第一名起的分值，例如 [10, 8, 6, 4]", "points from the first place on, such as [10, 8, 6, 4]");

    private static final String ZERO_AT = "proportional: { zero-at: 50 % }";
    private static final String LETTERS = "letters: { A: 100 %, B: 80 % }";

    private final Problems problems;
    private final Amounts amounts;

    AwardReader(Problems problems) {
        this.problems = problems;
        this.amounts = new Amounts(problems);
    }

    /**
     * {@return how a criterion earns its points}
     *
     * @param points the full marks, if they could be read
     */
    Award award(YamlMapping mapping, Optional<BigDecimal> points) {
        List<String> ways = KEYS.stream().filter(mapping.keys()::containsKey).toList();
        if (ways.size() > 1) {
            problems.add(ProblemCode.TWO_AWARDS, mapping.keyLocation(ways.get(1)), ways.get(0), ways.get(1));
        }
        return ways.stream()
                .findFirst()
                .flatMap(way -> switch (way) {
                    case "deduct" -> deduct(mapping, points);
                    case "proportional" -> proportional(mapping);
                    default -> byRank(mapping, points);
                })
                .orElse(Award.ByVerdict.BY_VERDICT);
    }

    private Optional<Award> deduct(YamlMapping mapping, Optional<BigDecimal> points) {
        return mapping.requiredText("deduct", "deduct: 2", problems)
                .flatMap(text -> limited(points, text, ProblemCode.MORE_THAN_POINTS))
                .map(Award.Deduct::new);
    }

    private Optional<Award> proportional(YamlMapping mapping) {
        Optional<YamlMapping> body = required("proportional", ZERO_AT, mapping);
        body.ifPresent(inner -> inner.expectKeys(List.of("zero-at"), problems));
        return body.flatMap(inner -> inner.requiredText("zero-at", ZERO_AT, problems))
                .flatMap(this::zeroAt)
                .map(Award.Proportional::new);
    }

    private Optional<Real> zeroAt(YamlText text) {
        Optional<Real> share = amounts.share(text);
        share.filter(ratio -> ratio.sign() <= 0)
                .ifPresent(ratio -> problems.add(ProblemCode.SHARE_RANGE, text.location(), text.text(), ABOVE_ZERO));
        return share.filter(ratio -> ratio.sign() > 0);
    }

    private Optional<Award> byRank(YamlMapping mapping, Optional<BigDecimal> points) {
        List<YamlText> written = mapping.texts("by-rank", problems);
        List<BigDecimal> places = new ArrayList<>();
        Optional<BigDecimal> most = points;
        for (YamlText text : written) {
            most = limited(most, text, places.isEmpty() ? ProblemCode.MORE_THAN_POINTS : ProblemCode.RANK_ORDER);
            most.ifPresent(places::add);
        }
        if (written.isEmpty()) {
            problems.add(ProblemCode.WRONG_SHAPE, mapping.keyLocation("by-rank"), "by-rank", BY_RANK);
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Award.ByRank(places));
    }

    private Optional<BigDecimal> limited(Optional<BigDecimal> most, YamlText text, ProblemCode code) {
        Optional<BigDecimal> number = amounts.points(text);
        if (number.isPresent() && most.isPresent() && number.get().compareTo(most.get()) > 0) {
            problems.add(code, text.location(), text.text(), most.get().toPlainString());
        }
        return number;
    }

    /** {@return the share of the points that each expert's grade is worth} */
    Map<String, Real> letters(YamlMapping mapping) {
        Map<String, Real> letters = new LinkedHashMap<>();
        required("letters", LETTERS, mapping)
                .ifPresent(written -> written.keys()
                        .keySet()
                        .forEach(letter -> share(letter, written).ifPresent(share -> letters.put(letter, share))));
        return letters;
    }

    /** {@return the mapping of a key; a problem is added if it is not there or empty} */
    private Optional<YamlMapping> required(String key, String example, YamlMapping parent) {
        Optional<YamlMapping> mapping = parent.mapping(key, problems);
        boolean isEmpty = mapping.map(written -> written.keys().isEmpty()).orElse(false);
        if (isEmpty || parent.get(key).isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, parent.keyLocation(key), key, example);
            return Optional.empty();
        }
        return mapping;
    }

    private Optional<Real> share(String letter, YamlMapping written) {
        if (written.get(letter).isEmpty()) {
            problems.add(ProblemCode.LETTER_WITHOUT_SHARE, written.keyLocation(letter), letter);
        }
        Optional<YamlText> text = written.text(letter, problems);
        Optional<Real> share = text.flatMap(amounts::share);
        share.filter(ratio -> ratio.sign() < 0 || ratio.compareWith(Real.of(1)) > 0)
                .ifPresent(ratio -> problems.add(
                        ProblemCode.SHARE_RANGE,
                        written.get(letter).map(YamlValue::location).orElse(written.location()),
                        text.map(YamlText::text).orElse(""),
                        ZERO_TO_HUNDRED));
        return share;
    }
}
