package org.zhize.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the {@code zhize} command. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and exits: 0 all is well, 1 problems or failed scenarios, 2 wrong use or unreadable input.
     *
     * @param args what follows {@code zhize}
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        boolean isWatched = Terminal.isWatched();
        boolean isColoured = Colours.wanted(List.of(args), System.getenv(), isWatched);
        int status = run(List.of(args), new Terminal(out, err, Language.in(List.of(args)), isWatched, isColoured));
        err.flush();
        // a reader that has gone away, such as head, or a full disk: no stack trace, but no success either
        System.exit(out.checkError() ? RuleSetCommand.WRONG_USE : status);
    }

    /** {@return the exit status of a command} */
    static int run(List<String> args, Terminal terminal) {
        try {
            return Zhize.commandLine(terminal).execute(args.toArray(String[]::new));
        } catch (LinkageError | StackOverflowError e) {
            // such as classes of facts that need a jar which is not there
            terminal.err().println("zhize: " + terminal.text("internal", e));
            return RuleSetCommand.WRONG_USE;
        }
    }

    /** Whatever the platform's encoding, so that a report can be redirected to a file and read anywhere. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
