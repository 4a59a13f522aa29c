package org.zhize.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Shows what can be mended in a rule set, asks, and mends it. */
final class FixRun {

    private final Zhize options;
    private final Terminal terminal;

    FixRun(Zhize options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    void run(Path folder, boolean isAgreed) throws IOException {
        // what is printed for programs is the report of what is left
        PrintStream where = options.isJson() ? terminal.err() : terminal.out();
        List<Repair> repairs = Repairs.of(folder);
        repairs.forEach(repair -> where.println(repair.diff()));
        if (repairs.isEmpty()) {
            where.println(terminal.text("nothing-to-fix"));
        } else if (isAgreed || isConfirmed(repairs.size())) {
            for (Repair repair : repairs) {
                repair.write(folder);
            }
            where.println(terminal.text("fixed", repairs.size()));
        } else {
            where.println(terminal.text("not-fixed"));
        }
    }

    private boolean isConfirmed(int count) throws IOException {
        return terminal.isInteractive() && terminal.confirms(terminal.text("fix?", count));
    }
}
