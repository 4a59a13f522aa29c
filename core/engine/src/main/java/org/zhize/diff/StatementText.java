package org.zhize.diff;

import java.util.List;
import org.zhize.language.Expression;
import org.zhize.language.Rule;
import org.zhize.language.Statement;
import org.zhize.language.Statement.Mark;

/** Writes what stands after {@code then} in one way. */
final class StatementText {

    private StatementText() {}

    static String of(Rule rule) {
        return of(rule.statement()) + ";";
    }

    private static String of(Statement statement) {
        if (statement instanceof Statement.Requirement requirement) {
            return "require"
                    + compared(requirement, requirement.measure().function().word());
        } else if (statement instanceof Statement.Conclusion conclusion) {
            return "require." + conclusion.outcome().word() + "(" + ExpressionText.quoted(conclusion.reason()) + ")"
                    + of(conclusion.of());
        } else if (statement instanceof Statement.Adoption adoption) {
            return "require.met(" + ExpressionText.of(adoption.verdict()) + ")" + of(adoption.of());
        } else if (statement instanceof Statement.Suspicion suspicion) {
            return "suspect(" + ExpressionText.of(suspicion.fact()) + ")" + where(suspicion)
                    + because(suspicion.reason())
                    + (suspicion.mark() == Mark.INCONSISTENT
                            ? ""
                            : "." + suspicion.mark().word() + "()");
        }
        Statement.Effect effect = (Statement.Effect) statement;
        return "consequence." + effect.kind().word() + ExpressionText.list(effect.arguments()) + of(effect.of())
                + where(effect) + because(effect.reason());
    }

    private static String where(Statement statement) {
        return statement
                .requirement()
                .map(requirement -> compared(requirement, "where"))
                .orElse("");
    }

    private static String compared(Statement.Requirement requirement, String word) {
        return "." + word + ExpressionText.list(requirement.measure().arguments()) + of(requirement.of()) + "."
                + requirement.relation().word() + ExpressionText.list(requirement.bounds());
    }

    private static String of(List<Expression> of) {
        return of.isEmpty() ? "" : ".of" + ExpressionText.list(of);
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ".because(" + ExpressionText.quoted(reason) + ")";
    }
}
