package org.zhize.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a command.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained
 */
record CommandRun(int status, String out, String err) {

    /** Runs {@code zhize} in the language that the arguments ask for. */
    static CommandRun of(Object... arguments) {
        return of(false, arguments);
    }

    /** Runs it before a person who gives the answer. */
    static CommandRun answering(String answer, Object... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
        try {
            return of(true, arguments);
        } finally {
            System.setIn(before);
        }
    }

    private static CommandRun of(boolean isInteractive, Object... arguments) {
        List<String> args = Stream.of(arguments).map(String::valueOf).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new Terminal(stream(out), stream(err), Language.in(args), isInteractive));
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
