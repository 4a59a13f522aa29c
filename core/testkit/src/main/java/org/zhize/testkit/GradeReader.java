package org.zhize.testkit;

import java.util.List;
import java.util.Optional;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Grade;
import org.zhize.score.Scheme;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** Reads by which scheme a scenario is scored, and the grade that it expects. */
final class GradeReader {

    private final RuleSetContent rules;
    private final Problems problems;

    GradeReader(RuleSetContent rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    Optional<ExpectedGrade> read(YamlMapping scenario) {
        Optional<YamlText> grade = scenario.get("expect")
                .flatMap(expect -> expect instanceof YamlMapping mapping
                        ? mapping.text("grade", problems)
                        : Optional.<YamlText>empty());
        Optional<YamlText> scheme = scenario.text("scheme", problems);
        if (scheme.isEmpty()) {
            grade.ifPresent(text -> problems.add(ProblemCode.GRADE_WITHOUT_SCHEME, text.location()));
            return Optional.empty();
        }
        return scheme.flatMap(this::scheme).map(known -> {
            grade.ifPresent(text -> check(text, known));
            return new ExpectedGrade(known.id(), grade.map(YamlText::text).orElse(null));
        });
    }

    private Optional<Scheme> scheme(YamlText id) {
        Optional<Scheme> scheme = rules.scheme(id.text());
        if (scheme.isEmpty()) {
            complain(
                    ProblemCode.UNKNOWN_SCHEME,
                    id.location(),
                    id.text(),
                    rules.schemes().stream().map(Scheme::id).toList());
        }
        return scheme;
    }

    private void check(YamlText grade, Scheme scheme) {
        List<String> known = scheme.grades().stream().map(Grade::id).toList();
        if (!known.contains(grade.text())) {
            complain(ProblemCode.UNKNOWN_GRADE, grade.location(), grade.text(), known);
        }
    }

    private void complain(ProblemCode code, Location place, String written, List<String> known) {
        problems.add(code, place, written, Suggestion.sentence(written, known));
    }
}
