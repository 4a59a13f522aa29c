package org.zhize.ruleset;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.language.Rule;
import org.zhize.language.RuleChecker;
import org.zhize.language.RuleFile;
import org.zhize.language.RuleFileReader;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Suggestion;

/** Reads one rule file of a rule set anew, all others as they are. */
final class RuleFileEdit {

    private final SourceText edited;
    private final RuleSetContent content;
    private final Problems problems;

    private RuleFileEdit(SourceText edited, RuleSetContent content, Problems problems) {
        this.edited = edited;
        this.content = content;
        this.problems = problems;
    }

    static RuleSetContent apply(SourceText edited, RuleSetContent content, Problems problems) {
        return new RuleFileEdit(edited, content, problems).apply();
    }

    private RuleSetContent apply() {
        RuleFile file = RuleFileReader.read(edited, edited.stem(), content.limits(), problems);
        RuleChecker.check(file, new Vocabulary(content.factTypes(), content.parameters(), id -> false), problems);
        checkCriteria(file);
        return content.with(
                phase(Phase.QUALITY, content.quality(), file),
                phase(Phase.CRITERIA, content.judging(), file),
                phase(Phase.CONSEQUENCES, content.consequences(), file));
    }

    private void checkCriteria(RuleFile file) {
        List<String> known = content.everyCriterion().stream()
                .map(criterion -> criterion.id())
                .toList();
        for (Rule rule : file.rules()) {
            if (!known.contains(rule.criterion())) {
                String meant = Suggestion.orAll(rule.criterion(), known);
                problems.add(ProblemCode.UNKNOWN_CRITERION, rule.location(), rule.criterion(), meant);
            }
        }
    }

    /** The new rules stand where the old ones stood, so that their order stays that of the files. */
    private PhaseContent phase(Phase phase, PhaseContent old, RuleFile file) {
        if (old.rules().stream().noneMatch(this::isOfFile)) {
            return old;
        }
        PhaseCheck.check(file, phase, problems);
        int first =
                (int) old.rules().stream().takeWhile(rule -> !isOfFile(rule)).count();
        List<Rule> others = old.rules().stream().filter(rule -> !isOfFile(rule)).toList();
        List<Rule> rules = Stream.of(others.subList(0, first), file.rules(), others.subList(first, others.size()))
                .flatMap(List::stream)
                .toList();
        return new PhaseContent(old.criteria(), rules);
    }

    private boolean isOfFile(Rule rule) {
        return rule.location().file().equals(edited.name());
    }
}
