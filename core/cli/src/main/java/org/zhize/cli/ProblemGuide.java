package org.zhize.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhize.guide.ProblemPage;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Suggestion;

/** Explains a kind of problem, or lists them all. */
final class ProblemGuide {

    /** Asks for the list. */
    static final String ALL = "all";

    private static final List<ProblemCode> CODES = Arrays.stream(ProblemCode.values())
            .sorted(Comparator.comparing(ProblemCode::code))
            .toList();

    private final Zhize options;
    private final Terminal terminal;

    ProblemGuide(Zhize options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** Accepts {@code ZZ203}, {@code zz203} and {@code 203}. */
    void explain(String written) throws IOException {
        if (written.equalsIgnoreCase(ALL)) {
            list(CODES.stream().map(ProblemPage::of).toList());
        } else {
            explain(ProblemPage.of(code(written)));
        }
    }

    private ProblemCode code(String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        String whole = upper.matches("\\d+") ? "ZZ" + upper : upper;
        return CODES.stream()
                .filter(known -> known.code().equals(whole))
                .findFirst()
                .orElseThrow(() -> new WrongUseException(terminal.text("unknown-code", written) + nearest(whole)));
    }

    private String nearest(String written) {
        Optional<String> meant = Suggestion.nearest(
                written, CODES.stream().map(ProblemCode::code).toList());
        return meant.map(code -> terminal.text("maybe", code)).orElseGet(() -> terminal.text("see-codes"));
    }

    private void explain(ProblemPage page) throws IOException {
        if (options.isJson()) {
            Json.write(terminal.out(), json -> ProblemPageJson.write(json, page));
        } else {
            terminal.out().print(new ProblemPageText(terminal).render(page));
        }
    }

    private void list(List<ProblemPage> pages) throws IOException {
        if (options.isJson()) {
            Json.write(terminal.out(), json -> ProblemPageJson.writeTitles(json, pages));
        } else {
            terminal.out().print(new ProblemPageText(terminal).list(pages));
        }
    }
}
