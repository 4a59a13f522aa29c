package org.zhize.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Suggestion;
import org.zhize.ruleset.PhaseContent;
import org.zhize.ruleset.RuleSetContent;

/** What a new criterion and its theme may be called. */
final class NewNames {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of("regions", "schemes");

    private final Path folder;
    private final RuleSetContent rules;
    private final Terminal terminal;

    NewNames(Path folder, RuleSetContent rules, Terminal terminal) {
        this.folder = folder;
        this.rules = rules;
        this.terminal = terminal;
    }

    /** {@return the folders in which criteria lie} */
    Set<String> themes() {
        return themes(rules.judging());
    }

    private static Set<String> themes(PhaseContent phase) {
        Set<String> themes = new TreeSet<>();
        phase.criteria().stream().map(Criterion::theme).forEach(themes::add);
        return themes;
    }

    void requireTheme(String theme) {
        if (!ID.matcher(theme).matches()) {
            throw new WrongUseException(terminal.text("no-theme-name", theme));
        }
        boolean isOther = Stream.of(rules.quality(), rules.consequences())
                .anyMatch(phase -> themes(phase).contains(theme));
        if (RESERVED.contains(theme) || isOther) {
            throw new WrongUseException(terminal.text("no-criteria-here", theme, String.join(", ", themes())));
        }
    }

    void requireId(String id, String theme) {
        if (!ID.matcher(id).matches()) {
            throw new WrongUseException(terminal.text("no-id", id));
        }
        Optional<Criterion> same = rules.criterion(id);
        if (same.isPresent()) {
            throw new WrongUseException(terminal.text(
                    "id-taken",
                    id,
                    same.get().location().file(),
                    same.get().title().in(terminal.locale())));
        }
        for (String ending : List.of(".yaml", ".drl", ".scenarios.yaml")) {
            Path file = folder.resolve(theme).resolve(id + ending);
            if (Files.exists(file)) {
                throw new WrongUseException(terminal.text("file-there", file));
            }
        }
    }

    /** {@return what someone should look at before going on: names that differ by a few letters} */
    List<String> notes(String id, String theme) {
        List<String> ids = rules.everyCriterion().stream().map(Criterion::id).toList();
        Optional<String> nearTheme = themes().contains(theme) ? Optional.empty() : Suggestion.nearest(theme, themes());
        return Stream.of(
                        nearTheme.map(near -> terminal.text("near-theme", theme, near)),
                        Suggestion.nearest(id, ids).map(near -> terminal.text("near-id", near, title(near))))
                .flatMap(Optional::stream)
                .toList();
    }

    private String title(String id) {
        return rules.criterion(id)
                .map(criterion -> criterion.title().in(terminal.locale()))
                .orElse("");
    }
}
