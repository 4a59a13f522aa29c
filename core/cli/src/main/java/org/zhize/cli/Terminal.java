package org.zhize.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.zhize.page.Columns;

/**
 * Where a command speaks, and in which language.
 *
 * @param out what was asked for
 * @param err everything else
 * @param locale Chinese or English
 * @param isInteractive whether a person is watching
 * @param isColoured whether what is printed may have colours; they never say what the text does not
 */
record Terminal(PrintStream out, PrintStream err, Locale locale, boolean isInteractive, boolean isColoured) {

    /** Without colours. */
    Terminal(PrintStream out, PrintStream err, Locale locale, boolean isInteractive) {
        this(out, err, locale, isInteractive, false);
    }

    /** {@return a text for people, with colours if there may be any} */
    String coloured(String text) {
        return isColoured ? Colours.paint(text) : text;
    }

    /** {@return whether a person is watching, as far as Java can tell} */
    @SuppressWarnings("SystemConsoleNull") // it is null on Java 17, and asked whether it is a terminal on newer ones
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // since Java 22 there is a console without a terminal too
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** {@return whether the person who is watching answers yes} */
    boolean confirms(String question) throws IOException {
        err.print(question);
        err.flush();
        // what follows the answer is not ours, and nothing is asked twice
        String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes|是");
    }

    ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.zhize.cli." + name, locale);
    }

    /** {@return a sentence in the language; what it is about cannot speak to the terminal, nor begin a line} */
    String text(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments)
                .map(String::valueOf)
                .map(Columns::plain)
                .toArray();
        return new MessageFormat(bundle("messages").getString(key), Locale.ROOT).format(texts);
    }
}
