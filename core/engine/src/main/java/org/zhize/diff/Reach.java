package org.zhize.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.ruleset.Focus;
import org.zhize.ruleset.RuleSetContent;

/** Which changes can act on which criteria, checks and consequences: on those that rest on what is changed. */
final class Reach {

    private final List<Edit> edits;
    private final Map<String, List<Edit>> causes = new LinkedHashMap<>();

    private Reach(RuleSetDiff diff) {
        this.edits = diff.edits();
        RuleSetContent old = diff.old().content();
        RuleSetContent now = diff.now().content();
        ids(Stream.of(old, now)).forEach(id -> {
            Set<String> ground = ids(Stream.of(Focus.on(List.of(id), old), Focus.on(List.of(id), now)));
            List<Edit> acting = new ArrayList<>(
                    edits.stream().filter(edit -> acts(edit, ground)).toList());
            if (!acting.isEmpty()) {
                causes.put(id, acting);
            }
        });
    }

    static Reach of(RuleSetDiff diff) {
        return new Reach(diff);
    }

    private static Set<String> ids(Stream<RuleSetContent> contents) {
        Set<String> ids = new TreeSet<>();
        contents.flatMap(content -> content.everyCriterion().stream())
                .map(Criterion::id)
                .forEach(ids::add);
        return ids;
    }

    private static boolean acts(Edit edit, Set<String> ground) {
        return edit.isEverywhere() || edit.touched().stream().anyMatch(ground::contains);
    }

    /** {@return the ids of all on which a change can act} */
    Set<String> ids() {
        return causes.keySet();
    }

    /** {@return the changes that can act on one of them} */
    List<Edit> causes(String id) {
        return causes.getOrDefault(id, List.of());
    }
}
