package org.zhize.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhize.guide.PageFile;
import org.zhize.guide.ProblemPage;
import org.zhize.problem.Severity;

/** The page of a problem as text: what it means, the wrong way and the right one, and why. */
final class ProblemPageText {

    private static final String INDENT = "    ";

    private final Terminal terminal;

    ProblemPageText(Terminal terminal) {
        this.terminal = terminal;
    }

    String render(ProblemPage page) {
        Locale locale = terminal.locale();
        String code = page.code().code();
        return code + "  " + page.title().in(locale) + terminal.text("gravity", gravity(page)) + "\n\n"
                + page.means().in(locale) + "\n\n"
                + terminal.text("page-avoid") + "\n" + files(page.avoid(), page.prefer(), "✗ ") + "\n"
                + terminal.text("page-prefer") + "\n" + files(page.prefer(), page.avoid(), "✓ ") + "\n"
                + terminal.text("page-why") + page.why().in(locale) + "\n";
    }

    private String gravity(ProblemPage page) {
        return terminal.text(page.code().severity() == Severity.ERROR ? "error" : "warning");
    }

    /** The lines that the other way has not are marked. */
    private String files(List<PageFile> files, List<PageFile> others, String mark) {
        Set<String> same =
                others.stream().flatMap(other -> other.text().lines()).collect(Collectors.toSet());
        return files.stream().map(file -> file(file, same, mark)).collect(Collectors.joining());
    }

    private String file(PageFile file, Set<String> same, String mark) {
        String about = file.isAbsent() ? terminal.text("page-absent") : encoding(file);
        String lines = file.text()
                .lines()
                .map(line -> (same.contains(line) ? INDENT : "  " + mark) + visible(line))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
        return "  " + file.path() + about + "\n" + lines;
    }

    private String encoding(PageFile file) {
        String name = file.encoding().name();
        return name.equals("UTF-8") ? "" : terminal.text("page-encoding", name);
    }

    /** What cannot be seen is shown as a dot, as in the message. */
    private static String visible(String line) {
        return line.replaceAll("[\\p{Cf}\\p{Cc}\u00A0]", "·");
    }

    String list(List<ProblemPage> pages) {
        return pages.stream()
                .collect(Collectors.groupingBy(ProblemPageText::family, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(family -> family(family.getKey(), family.getValue()))
                .collect(Collectors.joining("\n", "", "\n" + terminal.text("see-page") + "\n"));
    }

    private String family(String digit, List<ProblemPage> pages) {
        return pages.stream()
                .map(page -> "  " + page.code().code() + "  " + page.title().in(terminal.locale()) + "\n")
                .collect(Collectors.joining("", terminal.text("family-" + digit) + "\n", ""));
    }

    private static String family(ProblemPage page) {
        return page.code().code().substring(2, 3);
    }
}
