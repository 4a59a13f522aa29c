package org.zhize.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.zhize.exact.DecimalText;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/**
 * A text, number, date or nothing at all; which of them is for the reader to say.
 *
 * @param text as written, without quotes
 * @param isNull whether it stands for nothing: empty, {@code null} or {@code ~} without quotes
 * @param location where it starts
 */
public record YamlText(String text, boolean isNull, Location location) implements YamlValue {

    /** {@return the exact decimal; a problem is added if it is not one} */
    public Optional<BigDecimal> decimal(Problems problems) {
        try {
            return Optional.of(DecimalText.parse(text));
        } catch (NumberFormatException e) {
            problems.add(
                    ProblemCode.INVALID_VALUE, location, text, new Bilingual("数", "a number"), Numbers.advice(text));
            return Optional.empty();
        }
    }

    /** {@return the day; a problem is added if it is not one} */
    public Optional<LocalDate> date(Problems problems) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    location,
                    text,
                    new Bilingual("日期", "a date"),
                    new Bilingual("例如 2021-09-01", "such as 2021-09-01"));
            return Optional.empty();
        }
    }

    /** {@return true or false; a problem is added if it is neither} */
    public Optional<Boolean> flag(Problems problems) {
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(text.equals("true"));
        }
        problems.add(ProblemCode.INVALID_VALUE, location, text, new Bilingual("true 或 false", "true or false"), "");
        return Optional.empty();
    }
}
