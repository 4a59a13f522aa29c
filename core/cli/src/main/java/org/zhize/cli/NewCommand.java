package org.zhize.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zhize.RuleSet;
import org.zhize.cli.draft.Draft;
import org.zhize.cli.draft.Kind;
import org.zhize.cli.draft.Order;
import org.zhize.problem.Problem;
import org.zhize.problem.Severity;
import org.zhize.ruleset.RuleSetContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a new criterion's files, which work as they are. */
@Command(name = "new", sortOptions = false)
final class NewCommand extends RuleSetCommand {

    @Parameters(index = "1", paramLabel = "CRITERION", descriptionKey = "CRITERION")
    private String criterion = "";

    @Mixin
    private final NewOptions wanted = new NewOptions();

    NewCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        RuleSet rules = RuleSet.load(folder);
        Questions questions = new Questions(terminal);
        NewNames names = new NewNames(folder, rules.content(), terminal);
        String theme = theme(names, questions);
        String id = criterion.substring(criterion.lastIndexOf('/') + 1);
        names.requireTheme(theme);
        names.requireId(id, theme);
        NewPlaces places = new NewPlaces(wanted, rules, terminal);
        Order order = order(theme, id, rules.content(), places, questions);
        NewFiles files = new NewFiles(folder, wanted, rules, order, terminal);
        files.add(Draft.files(order));
        files.addRegion();
        files.addTheme(questions);
        List<Problem> wrong = rules.check(files.texts()).stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .toList();
        if (!wrong.isEmpty()) {
            throw new ProblemsException(wrong);
        }
        write(files.texts());
        new NewReport(order, folder, options, terminal).print(files, names.notes(id, theme));
        return FINE;
    }

    private String theme(NewNames names, Questions questions) throws IOException {
        int slash = criterion.lastIndexOf('/');
        String written = slash < 0 ? "" : criterion.substring(0, slash);
        String theme = wanted.theme().orElse(written);
        if (!written.isEmpty() && !written.equals(theme)) {
            throw new WrongUseException(terminal.text("two-themes", written, theme));
        } else if (!theme.isEmpty()) {
            return theme;
        }
        String known = String.join(", ", names.themes());
        return questions
                .text(terminal.text("which-theme", known))
                .orElseThrow(() -> new WrongUseException(terminal.text("no-theme", known)));
    }

    private Order order(String theme, String id, RuleSetContent rules, NewPlaces places, Questions questions)
            throws IOException {
        Kind kind = kind(rules, questions);
        places.require(kind);
        return new Order(
                rules.identity().id(),
                theme,
                id,
                kind,
                wanted.title(Draft.english(id)),
                wanted.basis(),
                wanted.levels(),
                wanted.since(),
                wanted.floor(),
                wanted.value(),
                places.government());
    }

    private Kind kind(RuleSetContent rules, Questions questions) throws IOException {
        List<Kind> known = Kind.in(rules.factTypes());
        if (wanted.like().isEmpty()) {
            List<String> choices = known.stream()
                    .map(kind -> kind.word() + "  " + terminal.text("like-" + kind.word()))
                    .toList();
            return known.get(questions.choice(terminal.text("which-kind"), choices));
        }
        Kind kind = wanted.like().get();
        if (!known.contains(kind)) {
            List<String> words = known.stream().map(Kind::word).toList();
            throw new WrongUseException(terminal.text("kind-without-table", kind.word(), String.join(", ", words)));
        }
        return kind;
    }

    private void write(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            ReportFile.write(file, out -> out.write(text.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
