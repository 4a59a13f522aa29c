package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** What all commands have in common: they speak, and see the classes of facts that rules name. */
abstract class AbstractCommand implements Callable<Integer> {

    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;

    final Zhize options;
    final Terminal terminal;

    AbstractCommand(Zhize options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (FactClasses classes = FactClasses.on(options.classPath())) {
            return classes.supply(this::work);
        }
    }

    /** {@return the exit status} */
    abstract int work() throws IOException;

    /** A path of Windows is one long name elsewhere. */
    private String windows(Path path) {
        String meant = path.toString().replace('\\', '/');
        return !Files.exists(path) && Files.exists(Path.of(meant)) ? terminal.text("maybe", meant) : "";
    }

    final void requireFolder(Path path) {
        if (!Files.isDirectory(path)) {
            throw new WrongUseException(
                    terminal.text(Files.exists(path) ? "no-folder" : "no-such-file", path) + windows(path));
        }
    }
}
