package org.zhize.education.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/**
 * Something that a document prints: a number, a bound, a day, or words.
 *
 * @param name what the case calls it, such as {@code rate}
 * @param printed as printed
 */
record Figure(String name, String printed) {

    private static final Pattern NUMBER = Pattern.compile("(?:>=|<=|>|<|just below |1:)?(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MASKED = Pattern.compile("[\\dxX]*\\d[xX]+[\\dxX]*");

    /** {@return what is printed under all names, in the order of the file; a list is several} */
    static List<Figure> readAll(YamlMapping json, Problems problems) {
        YamlMapping observed = json.mapping("observed", problems).orElseThrow();
        return observed.entries().keySet().stream()
                .flatMap(name -> observed.mapping(name, problems).orElseThrow().texts("value", problems).stream()
                        .map(value -> new Figure(name, value.text())))
                .toList();
    }

    /** {@return the number, without the sign before a bound; nothing for words and days} */
    Optional<BigDecimal> number() {
        Matcher matcher = NUMBER.matcher(printed);
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }

    /** {@return the day, if it is one} */
    Optional<LocalDate> day() {
        return DAY.matcher(printed).matches() ? Optional.of(LocalDate.parse(printed)) : Optional.empty();
    }

    /** {@return whether digits are masked, so that only the signs can be found again} */
    boolean isMasked() {
        return MASKED.matcher(printed).matches();
    }

    @Override
    public String toString() {
        return name + " " + printed;
    }

    static Optional<BigDecimal> decimal(YamlText text) {
        return new Figure("", text.text()).number();
    }
}
