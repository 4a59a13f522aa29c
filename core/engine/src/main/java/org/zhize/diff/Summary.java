package org.zhize.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.report.Phrases;

/** Says in a sentence or two what a change of rules does. */
final class Summary {

    private final VerdictDiff diff;
    private final Words words;
    private final Phrases phrases;

    Summary(VerdictDiff diff, Words words, Phrases phrases) {
        this.diff = diff;
        this.words = words;
        this.phrases = phrases;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get(
                "summary-rules",
                diff.rules().changes().size(),
                diff.situations().size()));
        sentences.add(diff.verdicts().isEmpty() ? words.get("summary-none") : flips());
        long shrinking =
                diff.margins().stream().filter(MarginChange::isShrinking).count();
        long growing = diff.margins().size() - shrinking;
        if (shrinking + growing > 0) {
            sentences.add(words.get("summary-margins", shrinking, growing));
        }
        int concluded = diff.concluded().values().stream().mapToInt(List::size).sum();
        if (concluded > 0) {
            sentences.add(words.get("summary-concluded", concluded));
        }
        if (!diff.consequences().isEmpty()) {
            sentences.add(words.get("summary-consequences", diff.consequences().size()));
        }
        if (!diff.scores().isEmpty()) {
            sentences.add(words.get("summary-scores", diff.scores().size()));
        }
        return sentences;
    }

    /** 2 个县由未达标变为达标, by level and the two verdicts; of each government, however many criteria it concerns. */
    private String flips() {
        Map<String, Long> kinds = diff.verdicts().stream()
                .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.counting()));
        long governments = diff.verdicts().stream()
                .map(VerdictChange::situation)
                .distinct()
                .count();
        long criteria = diff.verdicts().stream()
                .map(VerdictChange::criterion)
                .distinct()
                .count();
        String list = kinds.entrySet().stream()
                .map(entry -> words.get("flips", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(words.get("semicolon")));
        return words.get(
                "summary-verdicts", governments, criteria, diff.verdicts().size(), list);
    }

    private String kind(VerdictChange change) {
        return words.get(
                "flip",
                level(change),
                phrases.word(change.before().verdict()),
                phrases.word(change.after().verdict()));
    }

    private String level(VerdictChange change) {
        String level = diff.catalogue().levels().getOrDefault(change.situation().government(), "");
        return words.orItself("level-", level);
    }
}
