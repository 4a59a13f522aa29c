package org.zhize.language;

import java.util.List;
import java.util.Map;
import org.zhize.language.grammar.RuleTextParser.ExpressionContext;
import org.zhize.language.grammar.RuleTextParser.StatementContext;
import org.zhize.language.grammar.RuleTextParser.StepContext;
import org.zhize.language.grammar.RuleTextParser.TextExpressionContext;

/** Finds edits of what stands after {@code then}. */
final class StatementEdits extends ExpressionEdits {

    private static final Map<String, List<String>> RELATIONS = Map.of(
            "isAtLeast", List.of("isAbove", "isAtMost"),
            "isAbove", List.of("isAtLeast", "isBelow"),
            "isAtMost", List.of("isBelow", "isAtLeast"),
            "isBelow", List.of("isAtMost", "isAbove"),
            "isEqualTo", List.of("isAtLeast", "isAtMost"),
            "differsFrom", List.of("isAbove", "isBelow"));
    private static final Map<String, String> OUTCOMES =
            Map.of("holds", "fails", "fails", "holds", "notApplicable", "holds", "missing", "holds");
    private static final Map<String, String> MARKS =
            Map.of("inconsistent", "insufficient", "insufficient", "inconsistent", "note", "inconsistent");

    private final List<String> parts;

    StatementEdits(RuleEdits edits, List<String> parts) {
        super(edits);
        this.parts = parts;
    }

    /** From {@code .where(…)} on the chain says what must be measured first. */
    @Override
    public Object visitStatement(StatementContext statement) {
        List<StepContext> steps = statement.step();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).ID().getText().equals("where")) {
                edits.dropAfter(RuleEdit.Kind.DEMAND_DROPPED, steps.get(i - 1).getStop(), steps.get(steps.size() - 1));
            }
        }
        return visitChildren(statement);
    }

    @Override
    public Object visitStep(StepContext step) {
        String word = step.ID().getText();
        RELATIONS
                .getOrDefault(word, List.of())
                .forEach(
                        other -> edits.replace(RuleEdit.Kind.RELATION, step.ID().getSymbol(), other));
        replaceWord(RuleEdit.Kind.OUTCOME, step.ID(), OUTCOMES);
        replaceWord(RuleEdit.Kind.MARK, step.ID(), MARKS);
        replaceArguments(word, step);
        return visitChildren(step);
    }

    private void replaceArguments(String word, StepContext step) {
        List<ExpressionContext> arguments = step.expression();
        if (List.of("growth", "share").contains(word) && arguments.size() == 2) {
            edits.exchange(arguments);
        } else if (word.equals("isBetween") && arguments.size() == 2) {
            edits.replace(RuleEdit.Kind.RELATION, step, "isAtLeast(" + edits.text(arguments.get(0)) + ")");
            edits.replace(RuleEdit.Kind.RELATION, step, "isAtMost(" + edits.text(arguments.get(1)) + ")");
        } else if (word.equals("of") && arguments.get(0) instanceof TextExpressionContext part) {
            Neighbours.of(Texts.unquote(part.getText()), parts)
                    .forEach(other -> edits.replace(RuleEdit.Kind.PART, part, '"' + other + '"'));
        }
    }
}
