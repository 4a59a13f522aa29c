package org.zhize.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** Reads by which scheme a scenario is scored, and the grade that it expects. */
final class GradeReader {

    private final Vocabulary known;
    private final Problems problems;

    GradeReader(Vocabulary known, Problems problems) {
        this.known = known;
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
        return scheme.flatMap(this::grades).map(grades -> {
            grade.ifPresent(text -> check(text, grades));
            return new ExpectedGrade(
                    scheme.get().text(), grade.map(YamlText::text).orElse(null));
        });
    }

    private Optional<List<String>> grades(YamlText scheme) {
        Optional<List<String>> grades = Optional.ofNullable(known.schemes().get(scheme.text()));
        if (grades.isEmpty()) {
            complain(ProblemCode.UNKNOWN_SCHEME, scheme, known.schemes().keySet());
        }
        return grades;
    }

    private void check(YamlText grade, List<String> grades) {
        if (!grades.contains(grade.text())) {
            complain(ProblemCode.UNKNOWN_GRADE, grade, grades);
        }
    }

    private void complain(ProblemCode code, YamlText written, Collection<String> names) {
        problems.add(code, written.location(), written.text(), Suggestion.sentence(written.text(), names));
    }
}
