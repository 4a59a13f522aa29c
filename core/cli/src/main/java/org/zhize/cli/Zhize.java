package org.zhize.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command as a whole, and the options that all its commands have. */
@SuppressWarnings("UnusedVariable") // the language is known before, and on the last two picocli acts itself
@Command(name = "zhize", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", sortOptions = false)
final class Zhize {

    private static final int WIDTH = 80;
    private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    /** How results are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "text|json", scope = ScopeType.INHERIT, order = 90)
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, order = 91)
    private Language language = Language.ZH;

    /** How colours are used: known before the arguments are understood, like the language. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT, order = 92)
    private Colour colour = Colour.AUTO;

    @Option(names = "--classpath", paramLabel = "JAR", scope = ScopeType.INHERIT, order = 93)
    private String classPath = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 94)
    private boolean helpRequested;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 95)
    private boolean versionRequested;

    private Zhize() {}

    static CommandLine commandLine(Terminal terminal) {
        Zhize options = new Zhize();
        CommandLine line = new CommandLine(options)
                .addSubcommand(new CheckCommand(options, terminal))
                .addSubcommand(new TestCommand(options, terminal))
                .addSubcommand(new RunCommand(options, terminal))
                .addSubcommand(new ExplainCommand(options, terminal))
                .addSubcommand(new DiffCommand(options, terminal))
                .addSubcommand(new ReplayCommand(options, terminal))
                .addSubcommand(new NewCommand(options, terminal))
                .addSubcommand(new DocsCommand(options, terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new HelpCommand(terminal));
        line.setResourceBundle(terminal.bundle("help"));
        line.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, new OptionList(terminal.text("common-options")));
        line.setHelpSectionMap(line.getHelpSectionMap());
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(Help.defaultColorScheme(terminal.isColoured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(new WrongUseHandler(terminal))
                .setExecutionExceptionHandler(new FailureHandler(terminal));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** {@return the jars and folders with the classes of facts} */
    List<Path> classPath() {
        return SEPARATOR
                .splitAsStream(classPath)
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
    }

    boolean isJson() {
        return format == Format.JSON;
    }
}
