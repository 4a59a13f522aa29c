package org.zhize.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.fact.FactType;
import org.zhize.fact.ValueKind;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Suggestion;

/** Guesses what should stand in a cell that cannot be read: what spreadsheets and people write instead of a bare value. */
final class ValueHints {

    private static final Set<String> NOTHING = Set.of("-", "—", "－", "–", "/", "无", "暂无", "N/A", "NA", "null");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.]+");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}([,，]\\d{3})+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[./年-](\\d{1,2})[./月-](\\d{1,2})日?");
    private static final Pattern WITH_UNIT = Pattern.compile("[-+]?[\\d.]+\\s*(\\D+)");

    private static final Bilingual NONE = Bilingual.same("");
    private static final Bilingual PLAIN =
            new Bilingual("只写半角数字；没有值就空着", "Write plain digits; leave an absent value empty");

    private ValueHints() {}

    static Bilingual of(Column column, String text) {
        if (NOTHING.contains(text)) {
            return new Bilingual("没有值就空着", "Leave an absent value empty");
        } else if (column.field().kind() == ValueKind.DATE) {
            return date(text);
        } else if (column.field().kind() == ValueKind.CHOICE) {
            return Suggestion.nearest(text, choices(column))
                    .map(meant -> new Bilingual("是否应为 " + meant, "Did you mean " + meant))
                    .orElse(NONE);
        }
        return column.field().kind().isNumber() ? number(column, text) : NONE;
    }

    private static List<String> choices(Column column) {
        return Arrays.stream(column.field().type().getEnumConstants())
                .map(FactType::text)
                .toList();
    }

    private static Bilingual date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return NONE;
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            return new Bilingual("写 " + day, "Write " + day);
        } catch (DateTimeException e) {
            return new Bilingual("没有这一天", "There is no such day");
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Bilingual number(Column column, String text) {
        Matcher withUnit = WITH_UNIT.matcher(text);
        if (GROUPED.matcher(text).matches()) {
            String plain = text.replaceAll("[,，]", "");
            return new Bilingual("去掉千位分隔符，写 " + plain, "Write it without separators: " + plain);
        } else if (withUnit.matches() && !column.field().unitField().isEmpty()) {
            String unit = column.field().unitField();
            return new Bilingual("单位写在 " + unit + " 一栏", "The unit belongs in the column " + unit);
        } else if (withUnit.matches()) {
            String heading = column.field().name() + "[" + withUnit.group(1).strip() + "]";
            return new Bilingual("单位写在表头里：" + heading, "The unit belongs in the heading: " + heading);
        }
        return NUMBER.matcher(text).matches() ? NONE : PLAIN;
    }
}
