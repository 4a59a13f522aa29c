package org.zhize.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.fact.FactType;
import org.zhize.fact.ValueKind;
import org.zhize.problem.Suggestion;

/** Guesses what should stand in a cell that cannot be read: what spreadsheets and people write instead of a bare value. */
final class ValueHints {

    private static final Set<String> NOTHING = Set.of("-", "—", "－", "–", "/", "无", "暂无", "N/A", "NA", "null");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}([,，]\\d{3})+(\\.\\d+)?");
    private static final Pattern WITH_UNIT = Pattern.compile("[-+]?[\\d.]+\\s*(\\D+)");

    private ValueHints() {}

    static String of(Column column, String text) {
        if (NOTHING.contains(text)) {
            return "没有值就空着 (leave an absent value empty)";
        } else if (column.field().kind() == ValueKind.CHOICE) {
            return suggestion(column, text)
                    .map("是否应为 %1$s (maybe %1$s)"::formatted)
                    .orElse("");
        }
        return column.field().kind().isNumber() ? number(column, text) : "";
    }

    private static Optional<String> suggestion(Column column, String text) {
        List<String> choices = Arrays.stream(column.field().type().getEnumConstants())
                .map(FactType::text)
                .toList();
        return Suggestion.nearest(text, choices);
    }

    private static String number(Column column, String text) {
        Matcher withUnit = WITH_UNIT.matcher(text);
        if (GROUPED.matcher(text).matches()) {
            String plain = text.replaceAll("[,，]", "");
            return "去掉千位分隔符，写 %1$s (without separators: %1$s)".formatted(plain);
        } else if (withUnit.matches()) {
            String heading = column.field().name() + "[" + withUnit.group(1).strip() + "]";
            return "单位写在表头里：%1$s (the unit belongs in the heading: %1$s)".formatted(heading);
        }
        return "";
    }
}
