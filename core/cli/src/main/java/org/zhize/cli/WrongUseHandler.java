package org.zhize.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.problem.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, in the person's language. */
final class WrongUseHandler implements IParameterExceptionHandler {

    private final Terminal terminal;

    WrongUseHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        terminal.err().println("zhize: " + sentence(failure));
        if (args.length == 0) {
            line.usage(terminal.err());
        } else {
            Help help = line.getHelp();
            terminal.err().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
            terminal.err().print(example(help));
            terminal.err()
                    .println(terminal.text("see-help", line.getCommandSpec().qualifiedName()));
        }
        return RuleSetCommand.WRONG_USE;
    }

    /** Seeing it done right is often enough; a line that goes on on the next ends with a backslash. */
    private String example(Help help) {
        StringBuilder example = new StringBuilder();
        for (String line : help.commandSpec().usageMessage().footer()) {
            example.append(line).append('\n');
            if (!line.endsWith("\\")) {
                break;
            }
        }
        return example.isEmpty() ? "" : terminal.text("such-as") + "\n" + example;
    }

    private String sentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (failure instanceof MissingParameterException missing) {
            return terminal.text("missing", names(missing.getMissing()));
        }
        ArgSpec option = failure.getArgSpec();
        return option == null
                ? terminal.text("no-command")
                : terminal.text("invalid", name(option), String.valueOf(failure.getValue()), expected(option));
    }

    private String expected(ArgSpec option) {
        String key = "expected-" + option.paramLabel();
        return terminal.bundle("messages").containsKey(key) ? terminal.text(key) : option.paramLabel();
    }

    private String unmatched(UnmatchedArgumentException failure) {
        String written = failure.getUnmatched().get(0);
        CommandSpec spec = failure.getCommandLine().getCommandSpec();
        Set<String> known = failure.isUnknownOption()
                ? spec.optionsMap().keySet()
                : spec.subcommands().keySet();
        String sentence = terminal.text(failure.isUnknownOption() ? "unknown-option" : "surplus", written);
        return sentence
                + Suggestion.nearest(written, known)
                        .map(meant -> terminal.text("maybe", meant))
                        .orElse("");
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(WrongUseHandler::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
