package org.zhize.testkit.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhize.finding.Approach;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;

/** Writes a report for people: what can be pasted first, the counts last. */
final class SuggestionText {

    private final SuggestionReport report;
    private final Locale locale;

    SuggestionText(SuggestionReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    String render() {
        String files = report.files().entrySet().stream()
                .map(file -> "# " + file.getKey() + "\n" + file.getValue() + "\n")
                .collect(Collectors.joining());
        return files + left() + "# " + summary() + "\n";
    }

    private String left() {
        return report.suggestions().stream()
                .filter(suggestion -> !suggestion.left().isEmpty())
                .map(this::left)
                .collect(Collectors.joining());
    }

    private String left(Suggestion suggestion) {
        Threshold threshold = suggestion.threshold();
        Location place = threshold.location();
        String approaches = suggestion.left().stream()
                .map(approach -> word(approach).in(locale))
                .collect(Collectors.joining(in("、", ", ")));
        String what = threshold.subject().in(locale) + in("：", ": ") + approaches;
        return "# " + place.file() + ":" + place.span().line() + "  " + what + in("——", ": ")
                + suggestion.why().in(locale) + "\n";
    }

    static Bilingual word(Approach approach) {
        return switch (approach) {
            case JUST_BELOW -> new Bilingual("略低", "just below");
            case ON -> new Bilingual("恰好", "on");
            case JUST_ABOVE -> new Bilingual("略高", "just above");
            case FAR -> new Bilingual("远", "far");
        };
    }

    private String summary() {
        List<Suggestion> all = report.suggestions();
        if (all.isEmpty()) {
            return in(
                    "每个门槛的略低、恰好、略高都已有场景，没有要补的",
                    "scenarios stand below, on and above every threshold: nothing to propose");
        }
        long without =
                all.stream().mapToLong(suggestion -> suggestion.left().size()).sum();
        int proposed = report.proposals().size();
        return in(
                "门槛 %s 个，缺 %s 处：提出场景 %s 个，%s 处没有提出".formatted(all.size(), proposed + without, proposed, without),
                "%s thresholds, %s approaches uncovered: %s scenarios proposed, none for %s"
                        .formatted(all.size(), proposed + without, proposed, without));
    }

    private String in(String zh, String en) {
        return new Bilingual(zh, en).in(locale);
    }
}
