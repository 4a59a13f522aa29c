package org.zhize.ruleset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhize.language.EffectKind;
import org.zhize.language.Expression;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Effect;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.rule.GradeAwarded;
import org.zhize.score.Grade;
import org.zhize.score.Scheme;

/** Checks what consequences say of grades: that the grade exists, and that none changes the grade from which it follows. */
final class GradeChecks {

    private GradeChecks() {}

    static void run(List<Rule> consequences, List<Scheme> schemes, Problems problems) {
        Set<String> grades = schemes.stream()
                .flatMap(scheme -> scheme.grades().stream())
                .map(Grade::id)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Rule rule : consequences) {
            if (rule.statement() instanceof Effect effect) {
                check(rule, effect, grades, problems);
            }
        }
    }

    /** Without a scheme nobody knows which grades there will be. */
    private static void check(Rule rule, Effect effect, Set<String> grades, Problems problems) {
        if (effect.kind() == EffectKind.CAP && !grades.isEmpty()) {
            checkGrade(effect.arguments().get(0), grades, problems);
        }
        if (effect.kind().changesGrade() && isOverGrade(rule)) {
            problems.add(
                    ProblemCode.GRADE_OF_ITSELF,
                    effect.location(),
                    effect.kind().word());
        }
    }

    private static void checkGrade(Expression written, Set<String> grades, Problems problems) {
        if (written instanceof Expression.Text grade && !grades.contains(grade.value())) {
            problems.add(
                    ProblemCode.UNKNOWN_GRADE,
                    grade.location(),
                    grade.value(),
                    Suggestion.sentence(grade.value(), grades));
        }
    }

    private static boolean isOverGrade(Rule rule) {
        return rule.patterns().map(Pattern::type).anyMatch(GradeAwarded.class.getSimpleName()::equals);
    }
}
