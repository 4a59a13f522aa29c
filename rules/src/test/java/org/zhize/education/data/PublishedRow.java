package org.zhize.education.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Direction;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;

/**
 * A row of what governments published: a figure of one place, year, stage and item.
 *
 * @param file the file, without its ending
 * @param line the line in the file
 * @param region the place
 * @param code its code, or the one by whose rules it is judged
 * @param year the year it describes; the year of publication where none is printed
 * @param stageName the stage as printed, empty where there is none
 * @param stage the stage
 * @param item what the figure is of
 * @param value the figure
 * @param last last year's, as printed beside it
 * @param unit the unit of both
 * @param growth the growth that is printed, in per cent
 * @param words what is said of it, such as 下降
 * @param quote the words of the document
 */
record PublishedRow(
        String file,
        long line,
        String region,
        String code,
        int year,
        String stageName,
        @Nullable Stage stage,
        String item,
        @Nullable BigDecimal value,
        @Nullable BigDecimal last,
        String unit,
        @Nullable BigDecimal growth,
        String words,
        String quote) {

    /** Rows of a district whose name is masked have no year: one in which the basic balance was recognised. */
    private static final int YEAR_NOT_PRINTED = 2013;

    /** Rows older than the rules in force now are judged by these. */
    private static final LocalDate RULES_OF = LocalDate.of(2022, 12, 31);

    static PublishedRow read(String file, NamedCsvRecord line, Reading reading) {
        return new PublishedRow(
                file,
                line.getStartingLineNumber(),
                line.getField("region"),
                reading.code(line.getField("region"), line.getField("adcode")),
                line.getField("year").isEmpty() ? YEAR_NOT_PRINTED : Integer.parseInt(line.getField("year")),
                line.getField("stage"),
                reading.stage(line.getField("stage")),
                line.getField("item"),
                decimal(line.getField("value")),
                decimal(line.getField("prev_value")),
                line.getField("unit"),
                decimal(line.getField("stated_growth_pct")),
                line.getField("stated_verdict"),
                line.getField("quote"));
    }

    /** {@return the number; null where there is none, or a range of numbers} */
    static @Nullable BigDecimal decimal(String text) {
        return text.matches("-?[\\d.]+") ? new BigDecimal(text) : null;
    }

    boolean statesSomething() {
        return growth != null || !words.isEmpty();
    }

    /** {@return whether both figures are printed beside their growth} */
    boolean canBeRecomputed() {
        return growth != null && value != null && last != null;
    }

    /** {@return how it moved, as the growth or else the words say; nothing where neither does} */
    Optional<Direction> direction() {
        if (growth != null) {
            return Optional.of(growth.signum() < 0 ? Direction.DOWN : Direction.UP);
        }
        return words.contains("降") || words.startsWith("减少") ? Optional.of(Direction.DOWN) : Optional.empty();
    }

    /** {@return the situation in which it is judged: by the rules of its own year, or by later ones where it is older} */
    Situation situation() {
        Situation ordinary = Situation.of(code, Year.of(year));
        return (ordinary.asOf().isBefore(RULES_OF) ? ordinary.withAsOf(RULES_OF) : ordinary)
                .withPurpose(stage == Stage.ALL ? "statutory-average" : null);
    }

    /** {@return its place in the files, by which lists of rows name it} */
    String key() {
        return file + " " + line;
    }

    @Override
    public String toString() {
        return String.join(" ", region, String.valueOf(year), stageName, item, "(" + key() + ")");
    }
}
