package org.zhize.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script by which a shell completes commands and options. */
@SuppressWarnings("UnusedVariable") // one script does for all shells: it asks which it is in
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {

    /** The shells that can run it. */
    enum Shell {
        BASH,
        ZSH
    }

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "bash|zsh", descriptionKey = "SHELL")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("zhize", spec.root().commandLine()));
        return RuleSetCommand.FINE;
    }
}
