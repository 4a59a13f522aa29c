package org.zhize.problem;

import java.util.Optional;

/** Punctuation, digits and letters as a Chinese input method types them, and what was meant. */
public final class FullWidth {

    private static final String OTHERS = "、【】“”‘’「」";
    private static final String MEANT = ",[]\"\"''\"\"";

    private FullWidth() {}

    /** {@return the plain character that was meant; the character itself where it is a plain one or a word's} */
    public static char meant(char written) {
        int other = OTHERS.indexOf(written);
        if (other >= 0) {
            return MEANT.charAt(other);
        }
        // the forms U+FF01 to U+FF5E stand in the order of ASCII
        return written >= 0xFF01 && written <= 0xFF5E ? (char) (written - 0xFF01 + '!') : written;
    }

    /** {@return the text as it was meant} */
    public static String meant(String written) {
        StringBuilder plain = new StringBuilder();
        written.chars().forEach(character -> plain.append(meant((char) character)));
        return plain.toString();
    }

    /** {@return what to tell somebody whose text holds such a character; nothing if it holds none} */
    public static Optional<Bilingual> advice(String written) {
        return written.chars()
                .mapToObj(character -> (char) character)
                .filter(character -> meant(character) != character)
                .findFirst()
                .map(wide -> new Bilingual(
                        "全角的 %s 换成英文输入法的 %s".formatted(wide, meant(wide)),
                        "Type %2$s, not the full-width %1$s".formatted(wide, meant(wide))));
    }
}
