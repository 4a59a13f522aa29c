package org.zhize.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What is evaluated: one government, for the year its data describe, as of a date, for a purpose.
 *
 * <p>A fact in every evaluation, and the argument of every evaluation.
 *
 * @param government the region code of the government, such as {@code 371002}
 * @param dataYear the year that the data describe
 * @param asOf the date that picks among dated parameter values
 * @param purpose what the evaluation is for where an indicator has several thresholds, such as
 *     {@code county-recognition}; null for the ordinary evaluation of duties
 */
@Title(zh = "评价情形", en = "situation")
public record Situation(
        @Title(zh = "政府代码", en = "government") String government,
        @Title(zh = "数据年份", en = "data year") int dataYear,
        @Title(zh = "适用日期", en = "as of") LocalDate asOf,
        @Title(zh = "评价目的", en = "purpose") @Nullable String purpose) {

    /** Refuses a null government or date. */
    public Situation {
        requireNonNull(government, "government");
        requireNonNull(asOf, "asOf");
    }

    /**
     * {@return the ordinary evaluation of a government for a year, as of 31 December of that year}
     *
     * @param government the region code
     * @param dataYear the year that the data describe
     */
    public static Situation of(String government, Year dataYear) {
        int year = dataYear.getValue();
        return new Situation(government, year, LocalDate.of(year, 12, 31), null);
    }

    /** {@return the same situation as of another date} */
    public Situation withAsOf(LocalDate date) {
        return new Situation(government, dataYear, date, purpose);
    }

    /** {@return the same situation for another purpose; null for the ordinary one} */
    public Situation withPurpose(@Nullable String other) {
        return new Situation(government, dataYear, asOf, other);
    }
}
