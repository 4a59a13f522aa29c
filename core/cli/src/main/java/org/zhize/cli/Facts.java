package org.zhize.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.cli.workbook.WorkbookFormat;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.DossierReader;
import org.zhize.dossier.Dossiers;
import org.zhize.finding.Assessment;
import org.zhize.page.Columns;
import org.zhize.parameter.Regions;
import org.zhize.problem.Severity;
import org.zhize.report.Unread;

/**
 * A rule set and the governments that it is to judge.
 *
 * @param rules the rule set
 * @param dossiers the governments
 * @param unread what could not be read of the facts
 */
record Facts(RuleSet rules, List<Dossier> dossiers, Unread unread) {

    private static final Path STANDARD_INPUT = Path.of("-");

    /** Copies {@code dossiers}. */
    Facts {
        dossiers = List.copyOf(dossiers);
    }

    /** {@return what is in the rule set's folder and among the facts; governments with a bad row are left out} */
    static Facts read(Path ruleSet, Path source, Terminal terminal) {
        return read(ruleSet, source, false, terminal);
    }

    /**
     * {@return what is in the rule set's folder and among the facts; governments with a bad row are left out}
     *
     * @param isStrict whether the first bad row refuses them all
     * @throws ProblemsException if no government remains
     */
    static Facts read(Path ruleSet, Path source, boolean isStrict, Terminal terminal) {
        return read(RuleSet.load(ruleSet), source, isStrict, terminal);
    }

    /** {@return a rule set and what is among the facts} */
    static Facts read(RuleSet rules, Path source, Terminal terminal) {
        return read(rules, source, false, terminal);
    }

    private static Facts read(RuleSet rules, Path source, boolean isStrict, Terminal terminal) {
        DossierReader reader =
                new DossierReader(rules.content().factTypes(), rules.content().regions()).with(new WorkbookFormat());
        Dossiers read = read(isStrict ? reader.strict() : reader, source);
        if (read.dossiers().isEmpty() && ProblemPrinter.count(read.problems(), Severity.ERROR) > 0) {
            throw new ProblemsException(read.problems());
        }
        Facts facts = new Facts(rules, read.dossiers(), new Unread(read.problems(), read.omitted()));
        facts.tell(terminal);
        return facts;
    }

    private static Dossiers read(DossierReader reader, Path source) {
        return source.equals(STANDARD_INPUT) ? reader.read("stdin", System.in) : reader.read(source);
    }

    /** Refuses what is neither there nor the standard input. */
    static void require(Path source, Terminal terminal) {
        if (!source.equals(STANDARD_INPUT) && !Files.exists(source)) {
            throw new WrongUseException(terminal.text("no-such-file", source));
        }
    }

    private void tell(Terminal terminal) {
        new ProblemPrinter(terminal).print(unread.problems(), terminal.err());
        if (status() != RuleSetCommand.FINE) {
            terminal.err().println(ProblemPrinter.summary(unread.problems(), terminal));
        }
        if (!unread.governments().isEmpty()) {
            terminal.err().println(terminal.text("not-evaluated", named(unread.governments())));
        }
    }

    private String named(List<String> codes) {
        Regions regions = rules.content().regions();
        return codes.stream()
                .map(code -> regions.find(code)
                        .map(region -> code + " " + region.name())
                        .orElse(code))
                .map(Columns::plain)
                .collect(Collectors.joining(", "));
    }

    /** {@return whether a government, by its code or name, has facts that could not be read} */
    boolean isOmitted(String codeOrName) {
        return unread.governments().stream().anyMatch(code -> isCalled(code, codeOrName));
    }

    boolean isCalled(String code, String codeOrName) {
        return code.equals(codeOrName)
                || rules.content().regions().find(code).stream()
                        .anyMatch(region -> region.name().equals(codeOrName));
    }

    /** {@return the exit status that the facts deserve, whatever the verdicts} */
    int status() {
        return ProblemPrinter.count(unread.problems(), Severity.ERROR) > 0
                ? RuleSetCommand.PROBLEMS
                : RuleSetCommand.FINE;
    }

    /** Hands over what was found about each, scored by a scheme if one is named. */
    void evaluate(Optional<String> scheme, Consumer<Assessment> taker, Terminal terminal) {
        Evaluator evaluator = Evaluator.of(rules);
        try (Progress progress = Progress.counting(dossiers.size(), "progress-judging", terminal)) {
            scheme.map(evaluator::scoredBy).orElse(evaluator).evaluateEach(dossiers, evaluation -> {
                taker.accept(evaluation.assessment());
                progress.step();
            });
        }
    }

    /** The same, without a word about how far it is. */
    void evaluate(Optional<String> scheme, Consumer<Assessment> taker) {
        Evaluator evaluator = Evaluator.of(rules);
        scheme.map(evaluator::scoredBy)
                .orElse(evaluator)
                .evaluateEach(dossiers, evaluation -> taker.accept(evaluation.assessment()));
    }
}
