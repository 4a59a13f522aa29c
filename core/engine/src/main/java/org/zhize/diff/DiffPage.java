package org.zhize.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhize.diff.Section.Group;
import org.zhize.diff.Section.Item;
import org.zhize.page.WebPage;
import org.zhize.report.Phrases;

/**
 * A comparison as one self-contained web page, without scripts and without requests.
 *
 * <p>Has no state; may be called from any thread. Whatever comes from rules and facts is escaped.
 */
public final class DiffPage {

    private static final int MOST = 500;
    private static final WebPage PAGE = WebPage.of("diff", DiffPage::resource);

    private DiffPage() {}

    /**
     * Writes the page and leaves the writer open; it says that it is UTF-8.
     *
     * @param rules in what the rules differ
     * @param verdicts what is decided otherwise; nothing where there are no governments to compare
     * @param out where the page goes
     * @param locale English where its language is English, else Chinese
     * @throws IOException if it cannot be written
     */
    public static void write(RuleSetDiff rules, Optional<VerdictDiff> verdicts, Writer out, Locale locale)
            throws IOException {
        Words words = Words.in(locale);
        Phrases names = RuleNames.of(rules, locale);
        List<Section> sections = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        verdicts.map(diff -> VerdictSections.of(diff, words, locale, MOST)).ifPresent(found -> {
            summary.addAll(found.summary());
            sections.addAll(found.all());
        });
        sections.add(new RuleSections(words, names).of(rules));
        PAGE.write(
                Map.of(
                        "t", words.all(),
                        "css", PAGE.style(),
                        "title", rules.now().identity().title().in(locale),
                        "identity",
                                words.get("head", DiffText.name(rules.old(), words), DiffText.name(rules.now(), words)),
                        "summary", summary,
                        "sections", sections.stream().map(DiffPage::section).toList()),
                out);
    }

    private static Map<String, Object> section(Section section) {
        return Map.of(
                "title",
                section.title(),
                "more",
                section.more(),
                "groups",
                section.groups().stream().map(DiffPage::group).toList());
    }

    private static Map<String, Object> group(Group group) {
        List<String> headings = group.headings();
        return Map.of(
                "heading",
                headings.isEmpty() ? "" : headings.get(0),
                "others",
                headings.stream().skip(1).toList(),
                "items",
                group.items().stream().map(DiffPage::item).toList());
    }

    private static Map<String, Object> item(Item item) {
        List<Map<String, String>> lines = item.lines().stream()
                .map(line -> Map.of(
                        "style",
                        line.style().name().toLowerCase(Locale.ROOT),
                        "sign",
                        line.style().sign().strip(),
                        "text",
                        line.text()))
                .toList();
        return Map.of("head", item.head(), "detail", item.detail(), "lines", lines);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DiffPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
