package org.zhize.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.problem.Bilingual;
import org.zhize.problem.FullWidth;

/** How a number that cannot be read was meant. */
final class Numbers {

    private static final Pattern WITH_UNIT = Pattern.compile("(-?[\\d,]*\\d(?:\\.\\d+)?)\\s*(\\D*)");
    private static final Bilingual EXAMPLE = new Bilingual("例如 10、0.65", "such as 10 or 0.65");

    private Numbers() {}

    static Bilingual advice(String written) {
        Matcher number = WITH_UNIT.matcher(FullWidth.meant(written).strip());
        if (!number.matches()) {
            return EXAMPLE;
        }
        String plain = number.group(1).replace(",", "");
        return new Bilingual("只写半角数字，不写单位和逗号：" + plain, "Plain digits only, no unit, no comma: " + plain);
    }
}
