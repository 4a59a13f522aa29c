package org.zhize.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.RuleSet;
import org.zhize.page.TextPage;
import org.zhize.receipt.ReceiptDiff;
import org.zhize.receipt.ReceiptDiff.Difference;
import org.zhize.receipt.ReceiptDiff.Flip;
import org.zhize.receipt.UsedParameter;
import org.zhize.report.Phrases;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Tells people whether an evaluation of today says what a receipt says. */
final class ReplayText {

    private static final int MOST = 40;

    private final ReceiptDiff diff;
    private final Terminal terminal;
    private final Phrases phrases;
    private final TextPage page = new TextPage();

    ReplayText(ReceiptDiff diff, RuleSet rules, Terminal terminal) {
        this.diff = diff;
        this.terminal = terminal;
        this.phrases = Phrases.of(rules.catalogue(), terminal.locale());
    }

    String render() {
        String library = diff.recorded().head().library();
        if (!library.equals(diff.today().head().library())) {
            page.paragraph(
                    terminal.text("other-library", library, diff.today().head().library()));
        }
        if (diff.isEmpty()) {
            proved();
        } else {
            differing();
        }
        return page.toString();
    }

    private void proved() {
        page.paragraph(terminal.text("replayed", diff.recorded().entries().size()));
        page.paragraph(terminal.text("digest-rules", diff.recorded().head().digest()));
        page.paragraph(terminal.text("digest-facts", diff.recorded().head().factsDigest()));
        page.paragraph(terminal.text("digest-receipt", diff.recorded().digest()));
    }

    private void differing() {
        section("replay-files", diff.files().stream().map(this::named));
        section("replay-tables", diff.tables().stream().map(this::named));
        section("replay-parameters", diff.parameters().stream().map(this::parameter));
        List<Flip> flips = diff.verdicts();
        section("replay-verdicts", flips.stream().map(this::verdict));
        List<Situation> others = diff.governments().stream()
                .filter(situation ->
                        flips.stream().noneMatch(flip -> flip.situation().equals(situation)))
                .toList();
        section("replay-others", others.stream().map(phrases::situation));
        if (diff.governments().isEmpty()) {
            page.paragraph(
                    terminal.text("same-verdicts", diff.recorded().entries().size()));
        } else {
            page.paragraph(terminal.text(
                    "other-verdicts",
                    diff.recorded().entries().size(),
                    diff.governments().size(),
                    flips.size()));
        }
    }

    private void section(String title, Stream<String> items) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            page.paragraph(terminal.text(title, all.size()));
            all.stream().limit(MOST).forEach(item -> page.item("  ", item));
            if (all.size() > MOST) {
                page.item("  ", terminal.text("more", all.size() - MOST));
            }
        }
    }

    private String named(Difference<?> difference) {
        String kind = difference.before() == null ? "added" : difference.after() == null ? "gone" : "changed";
        return difference.name() + terminal.text("in-brackets", terminal.text("replay-" + kind));
    }

    private String parameter(Difference<UsedParameter> difference) {
        UsedParameter any =
                Objects.requireNonNullElseGet(difference.after(), () -> Objects.requireNonNull(difference.before()));
        return phrases.title(any.key()) + " " + any.key() + " " + phrases.region(any.region()) + " " + any.from() + "  "
                + value(difference.before()) + " → " + value(difference.after());
    }

    private String value(@Nullable UsedParameter used) {
        return used == null ? terminal.text("replay-unused") : (used.value() + " " + used.unit()).strip();
    }

    private String verdict(Flip flip) {
        return phrases.situation(flip.situation()) + "  " + phrases.criterion(flip.criterion()) + "  "
                + word(flip.before()) + " → " + word(flip.after());
    }

    private String word(@Nullable Verdict verdict) {
        return verdict == null ? terminal.text("replay-none") : phrases.verdict(verdict);
    }
}
