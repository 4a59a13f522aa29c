package org.zhize.cli.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to files that people wrote, as text: what is there, comments included, stays as it is. */
public final class Appended {

    private static final Pattern TITLES = Pattern.compile("(?m)^titles:[ \\t]*(?:#.*)?(\\R)");
    private static final String TITLES_KEY = "titles:";

    private Appended() {}

    /** {@return the text of a region's file with a new value at its end} */
    public static String value(String text, Order order, String written) {
        boolean isSure = order.basis().isPresent();
        String entry = """

                %s.floor:
                  %s: { value: %s, basis: %s, unverified: true }%s
                """.formatted(
                        order.id(),
                        order.since(),
                        written,
                        YamlText.of(order.basis().orElse(Draft.MARK)),
                        isSure ? "" : "   # " + Draft.MARK + "：文件名称、文号、条款 / the document");
        return atEnd(text, entry);
    }

    /** {@return the start of the file of a region that has none} */
    public static String region(String code, String name) {
        return "# %s：只写和上级不同的 / only what differs from the region above\nregion: %s\n".formatted(name, code);
    }

    /** {@return a manifest with a title of a new theme; nothing if it is written in a way that a text edit might spoil} */
    public static Optional<String> title(String manifest, String theme, String zh) {
        String entry = "  %s: { zh: %s, en: %s }".formatted(theme, YamlText.of(zh), YamlText.of(Draft.english(theme)));
        Matcher titles = TITLES.matcher(manifest);
        if (titles.find()) {
            return Optional.of(
                    manifest.substring(0, titles.end()) + entry + titles.group(1) + manifest.substring(titles.end()));
        }
        return manifest.contains(TITLES_KEY)
                ? Optional.empty()
                : Optional.of(atEnd(manifest, TITLES_KEY + "\n" + entry + "\n"));
    }

    private static String atEnd(String text, String entry) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String before = text.endsWith("\n") ? text : text + lineEnd;
        return before + entry.replace("\n", lineEnd);
    }
}
