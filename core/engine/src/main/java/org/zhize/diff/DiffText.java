package org.zhize.diff;

import java.util.List;
import java.util.Locale;
import org.zhize.RuleSet;
import org.zhize.diff.Section.Group;
import org.zhize.diff.Section.Item;
import org.zhize.page.TextPage;
import org.zhize.report.Phrases;
import org.zhize.ruleset.RuleSetIdentity;

/**
 * A comparison for a terminal: 80 columns; no colours.
 *
 * <p>Has no state; may be called from any thread.
 */
public final class DiffText {

    private static final int MOST = 40;
    private static final int SHORT_DIGEST = 12;

    private DiffText() {}

    /** {@return in what two rule sets differ, in Chinese, or in English where the locale's language is English} */
    public static String render(RuleSetDiff diff, Locale locale) {
        Words words = Words.in(locale);
        TextPage page = new TextPage();
        head(diff, words, page);
        append(new RuleSections(words, RuleNames.of(diff, locale)).of(diff), page);
        return page.toString();
    }

    /** {@return the same, and what the new rules decide otherwise; in the end, all of it in a few sentences} */
    public static String render(VerdictDiff diff, Locale locale) {
        Words words = Words.in(locale);
        Phrases after = RuleNames.of(diff.rules(), locale);
        VerdictSections verdicts = VerdictSections.of(diff, words, locale, MOST);
        TextPage page = new TextPage();
        head(diff.rules(), words, page);
        append(new RuleSections(words, after).of(diff.rules()), page);
        verdicts.all().forEach(section -> append(section, page));
        page.rule();
        verdicts.summary().forEach(page::paragraph);
        return page.toString();
    }

    private static void head(RuleSetDiff diff, Words words, TextPage page) {
        page.paragraph(words.get("head", name(diff.old(), words), name(diff.now(), words)));
        page.rule();
    }

    static String name(RuleSet rules, Words words) {
        RuleSetIdentity identity = rules.identity();
        String digest = identity.digest().substring(0, SHORT_DIGEST);
        return words.get("bracketed", identity.id() + " " + identity.version(), digest);
    }

    private static void append(Section section, TextPage page) {
        page.paragraph(section.title());
        section.groups().forEach(group -> append(group, page));
        if (!section.more().isEmpty()) {
            page.item("  ", section.more());
        }
        page.blank();
    }

    private static void append(Group group, TextPage page) {
        List<String> headings = group.headings();
        for (int i = 0; i < headings.size(); i++) {
            page.item(i == 0 ? "  " : "    ", headings.get(i));
        }
        group.items().forEach(item -> append(item, page));
    }

    private static void append(Item item, TextPage page) {
        page.item("    ", item.head() + (item.detail().isEmpty() ? "" : "  " + item.detail()));
        item.lines().forEach(line -> page.item("      " + line.style().sign(), line.text()));
    }
}
