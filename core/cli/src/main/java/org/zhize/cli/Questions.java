package org.zhize.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a person who sits at the terminal; nobody else is asked anything. */
final class Questions {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Terminal terminal;
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

    Questions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** {@return the answer; nothing where nobody is asked or the answer is empty} */
    Optional<String> text(String question) throws IOException {
        if (!terminal.isInteractive()) {
            return Optional.empty();
        }
        terminal.err().print(question + " ");
        terminal.err().flush();
        return Optional.ofNullable(in.readLine()).map(String::strip).filter(answer -> !answer.isEmpty());
    }

    /** {@return the index of the choice, the first where nobody is asked or the answer is empty} */
    int choice(String question, List<String> choices) throws IOException {
        if (terminal.isInteractive()) {
            for (int i = 0; i < choices.size(); i++) {
                terminal.err().println("  %2s  %s".formatted(i + 1, choices.get(i)));
            }
        }
        Optional<String> answer = text(question);
        while (answer.isPresent() && !isNumber(answer.get(), choices.size())) {
            answer = text(terminal.text("choose", choices.size()));
        }
        return answer.map(Integer::parseInt).orElse(1) - 1;
    }

    private static boolean isNumber(String answer, int most) {
        return NUMBER.matcher(answer).matches() && Integer.parseInt(answer) >= 1 && Integer.parseInt(answer) <= most;
    }
}
