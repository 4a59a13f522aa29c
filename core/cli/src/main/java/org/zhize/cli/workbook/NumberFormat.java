package org.zhize.cli.workbook;

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

    static NumberFormat of(@Nullable Integer id, @Nullable String format) {
        String letters = format == null ? "" : LITERAL.matcher(format).replaceAll("");
        if (isChineseDate(id) || DAYS.matcher(letters).find()) {
            return DATE;
        }
        return letters.contains("%") ? PERCENT : OTHER;
    }

    /** Numbers of formats that Chinese programs have without writing them into the file. */
    private static boolean isChineseDate(@Nullable Integer id) {
        return id != null && (id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58);
    }
}
