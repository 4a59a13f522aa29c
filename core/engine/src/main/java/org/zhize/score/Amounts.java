package org.zhize.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** Reads points and shares. */
final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("100000");
    private static final int MOST_PLACES = 6;
    private static final Pattern SHARE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})? ?%");
    private static final Bilingual PERCENTAGE = new Bilingual("百分数", "a percentage");
    private static final Bilingual EXAMPLE = new Bilingual("例如 80 %", "such as 80 %");

    private final Problems problems;

    Amounts(Problems problems) {
        this.problems = problems;
    }

    /** {@return the points of a key; a problem is added if they are missing, negative or no number} */
    Optional<BigDecimal> required(String key, YamlMapping mapping) {
        return mapping.requiredText(key, key + ": 10", problems).flatMap(this::points);
    }

    /** {@return the points; a problem is added if they are negative, no number or beyond all measure} */
    Optional<BigDecimal> points(YamlText text) {
        Optional<BigDecimal> points = text.decimal(problems);
        Optional<BigDecimal> sound = points.filter(
                number -> number.scale() <= MOST_PLACES && number.signum() >= 0 && number.compareTo(MOST) <= 0);
        if (points.isPresent() && sound.isEmpty()) {
            problems.add(ProblemCode.POINTS_RANGE, text.location(), text.text(), 0, MOST.toPlainString());
        }
        return sound;
    }

    /** {@return a percentage as a ratio; a problem is added if it is not one} */
    Optional<Real> share(YamlText text) {
        if (!SHARE.matcher(text.text()).matches()) {
            problems.add(ProblemCode.INVALID_VALUE, text.location(), text.text(), PERCENTAGE, EXAMPLE);
            return Optional.empty();
        }
        String number = text.text().replace("%", "").strip();
        return Optional.of(UnitOfMeasure.PERCENT.toBase(Real.of(new BigDecimal(number))));
    }
}
