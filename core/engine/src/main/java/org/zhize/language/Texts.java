package org.zhize.language;

import java.util.Locale;

/** The two ways of a text: as written between quotes, and as meant. */
final class Texts {

    private Texts() {}

    static String unquote(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    /** {@return the text between double quotes, every character that DRL or its reader could misread as an escape} */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            boolean isAscii = character >= ' ' && character < 127 && character != '"' && character != '\\';
            if (isAscii || Character.isLetter((char) character)) {
                quoted.append((char) character);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", character));
            }
        });
        return quoted.append('"').toString();
    }
}
