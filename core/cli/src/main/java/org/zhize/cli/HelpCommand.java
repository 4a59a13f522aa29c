package org.zhize.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, or of the whole. */
@Command(name = "help", helpCommand = true, sortOptions = false)
final class HelpCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", descriptionKey = "COMMAND")
    private @Nullable String command;

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine all = Objects.requireNonNull(spec).parent().commandLine();
        asked(all).usage(terminal.out());
        return RuleSetCommand.FINE;
    }

    private CommandLine asked(CommandLine all) {
        Map<String, CommandLine> known = all.getSubcommands();
        if (command == null) {
            return all;
        } else if (!known.containsKey(command)) {
            String meant = Suggestion.nearest(command, known.keySet())
                    .map(nearest -> terminal.text("maybe", nearest))
                    .orElse("");
            throw new WrongUseException(terminal.text("surplus", command) + meant);
        }
        return known.get(command);
    }
}
