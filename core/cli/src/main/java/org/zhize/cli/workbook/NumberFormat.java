package org.zhize.cli.workbook;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the format of a cell makes of its number. */
enum NumberFormat {
    /** A day, counted from a first one. */
    DATE,
    /** A hundredth of what is shown before the sign. */
    PERCENT,
    /** The number itself. */
    OTHER;

    /** Texts, escaped letters and colours say nothing of the kind. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");

    private static final Pattern DAYS = Pattern.compile("[yYdD]|[mM]{3}");

    /** Formats that Chinese programs have without writing them into the file. */
    private static final Set<Integer> CHINESE_DATES = Set.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    static NumberFormat of(@Nullable Integer id, @Nullable String format) {
        String letters = format == null ? "" : LITERAL.matcher(format).replaceAll("");
        if ((id != null && CHINESE_DATES.contains(id)) || DAYS.matcher(letters).find()) {
            return DATE;
        }
        return letters.contains("%") ? PERCENT : OTHER;
    }
}
