package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/** What all commands have in common: a rule set, and classes of facts that its rules name. */
abstract class RuleSetCommand implements Callable<Integer> {

    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;

    final Zhize options;
    final Terminal terminal;

    @Parameters(index = "0", paramLabel = "RULESET", descriptionKey = "RULESET")
    Path folder = Path.of("");

    RuleSetCommand(Zhize options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public final Integer call() throws IOException {
        requireFolder(folder);
        try (FactClasses classes = FactClasses.on(options.classPath())) {
            return classes.supply(this::work);
        }
    }

    /** {@return the exit status} */
    abstract int work() throws IOException;

    final void requireFolder(Path path) {
        if (!Files.isDirectory(path)) {
            throw new WrongUseException(terminal.text(Files.exists(path) ? "no-folder" : "no-such-file", path));
        }
    }
}
