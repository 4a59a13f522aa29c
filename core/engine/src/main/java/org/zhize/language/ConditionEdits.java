package org.zhize.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.fact.ValueKind;
import org.zhize.language.grammar.RuleTextParser.AccumulateConditionContext;
import org.zhize.language.grammar.RuleTextParser.AggregateContext;
import org.zhize.language.grammar.RuleTextParser.BindingConstraintContext;
import org.zhize.language.grammar.RuleTextParser.ComparisonConstraintContext;
import org.zhize.language.grammar.RuleTextParser.ComparisonContext;
import org.zhize.language.grammar.RuleTextParser.ConstantOperandContext;
import org.zhize.language.grammar.RuleTextParser.ConstraintContext;
import org.zhize.language.grammar.RuleTextParser.ExistenceConditionContext;
import org.zhize.language.grammar.RuleTextParser.FieldOperandContext;
import org.zhize.language.grammar.RuleTextParser.ForallConditionContext;
import org.zhize.language.grammar.RuleTextParser.MembershipConstraintContext;
import org.zhize.language.grammar.RuleTextParser.NumberOperandContext;
import org.zhize.language.grammar.RuleTextParser.OperandContext;
import org.zhize.language.grammar.RuleTextParser.OrConditionContext;
import org.zhize.language.grammar.RuleTextParser.PatternConditionContext;
import org.zhize.language.grammar.RuleTextParser.PatternContext;
import org.zhize.language.grammar.RuleTextParser.VariableOperandContext;
import org.zhize.language.grammar.RuleTextParser.WordOperandContext;

/** Finds edits of what stands after {@code when}. */
final class ConditionEdits extends ExpressionEdits {

    private static final Map<String, List<String>> COMPARISONS = Map.of(
            ">=", List.of(">", "<="),
            ">", List.of(">=", "<"),
            "<=", List.of("<", ">="),
            "<", List.of("<=", ">"),
            "==", List.of("!="),
            "!=", List.of("=="));
    private static final Map<String, String> FLAGS = Map.of("true", "false", "false", "true");
    private static final Map<String, String> AGGREGATES =
            Map.of("sum", "max", "average", "sum", "min", "max", "max", "min");

    private final FactTypes types;
    private Optional<FactType> type = Optional.empty();
    private List<String> constants = List.of();

    ConditionEdits(RuleEdits edits, FactTypes types) {
        super(edits);
        this.types = types;
    }

    @Override
    public Object visitPatternCondition(PatternConditionContext condition) {
        edits.replace(RuleEdit.Kind.PATTERN_DROPPED, condition, "");
        return visitChildren(condition);
    }

    @Override
    public Object visitForallCondition(ForallConditionContext condition) {
        edits.replace(RuleEdit.Kind.PATTERN_DROPPED, condition, "");
        return visitChildren(condition);
    }

    @Override
    public Object visitAccumulateCondition(AccumulateConditionContext condition) {
        edits.replace(RuleEdit.Kind.PATTERN_DROPPED, condition, "");
        return visitChildren(condition);
    }

    @Override
    public Object visitExistenceCondition(ExistenceConditionContext condition) {
        String other = condition.NOT() == null ? "not" : "exists";
        edits.replace(RuleEdit.Kind.EXISTENCE, condition.kind, other);
        edits.replace(RuleEdit.Kind.PATTERN_DROPPED, condition, "");
        return visitChildren(condition);
    }

    /** The grammar wants two alternatives at least. */
    @Override
    public Object visitOrCondition(OrConditionContext condition) {
        List<PatternContext> patterns = condition.pattern();
        if (patterns.size() == 2) {
            edits.replace(RuleEdit.Kind.ALTERNATIVE_DROPPED, condition, edits.text(patterns.get(1)));
            edits.replace(RuleEdit.Kind.ALTERNATIVE_DROPPED, condition, edits.text(patterns.get(0)));
        } else {
            edits.dropEach(RuleEdit.Kind.ALTERNATIVE_DROPPED, patterns);
        }
        return visitChildren(condition);
    }

    @Override
    public Object visitPattern(PatternContext pattern) {
        type = types.find(pattern.ID().getText());
        for (int i = 0; i < pattern.constraint().size(); i++) {
            dropConstraint(pattern.constraint(), i);
        }
        return visitChildren(pattern);
    }

    /** What only names a value asks nothing; where a comparison names one too, the name stays. */
    private void dropConstraint(List<ConstraintContext> constraints, int i) {
        ConstraintContext constraint = constraints.get(i);
        if (constraint instanceof ComparisonConstraintContext test && test.VARIABLE() != null) {
            edits.replace(RuleEdit.Kind.CONSTRAINT_DROPPED, test, test.VARIABLE() + " : " + edits.text(test.left));
        } else if (constraint instanceof MembershipConstraintContext test && test.VARIABLE() != null) {
            edits.replace(RuleEdit.Kind.CONSTRAINT_DROPPED, test, test.VARIABLE() + " : " + edits.text(test.left));
        } else if (!(constraint instanceof BindingConstraintContext)) {
            edits.drop(RuleEdit.Kind.CONSTRAINT_DROPPED, constraints, i);
        }
    }

    @Override
    public Object visitComparisonConstraint(ComparisonConstraintContext test) {
        constants = constants(test.left);
        return visitChildren(test);
    }

    @Override
    public Object visitComparison(ComparisonContext comparison) {
        COMPARISONS
                .getOrDefault(comparison.getText(), List.of())
                .forEach(other -> edits.replace(RuleEdit.Kind.COMPARISON, comparison, other));
        return visitChildren(comparison);
    }

    @Override
    public Object visitMembershipConstraint(MembershipConstraintContext test) {
        Token in = test.IN().getSymbol();
        edits.replace(
                RuleEdit.Kind.COMPARISON,
                test.NOT() == null ? in : test.NOT().getSymbol(),
                in,
                test.NOT() == null ? "not in" : "in");
        List<OperandContext> members = test.operand().subList(1, test.operand().size());
        edits.dropEach(RuleEdit.Kind.MEMBER_DROPPED, members);
        List<String> written = members.stream().map(edits::text).toList();
        constants = constants(test.left).stream()
                .filter(constant -> !written.contains(constant))
                .toList();
        return visitChildren(test);
    }

    /** {@return the constants that the operand's values can be, in the order in which they are declared} */
    private List<String> constants(OperandContext operand) {
        return operand instanceof FieldOperandContext field
                ? type.flatMap(known -> known.field(field.getText()))
                        .filter(known -> known.kind() == ValueKind.CHOICE)
                        .map(ConditionEdits::constants)
                        .orElse(List.of())
                : List.of();
    }

    private static List<String> constants(FactField field) {
        return Arrays.stream(field.type().getEnumConstants())
                .map(value -> field.type().getSimpleName() + "." + ((Enum<?>) value).name())
                .toList();
    }

    @Override
    public Object visitConstantOperand(ConstantOperandContext constant) {
        Neighbours.of(edits.text(constant), constants)
                .forEach(other -> edits.replace(RuleEdit.Kind.CONSTANT, constant, other));
        return visitChildren(constant);
    }

    /** Where nothing is added, last year's instead of this year's is the mistake that people make. */
    @Override
    public Object visitVariableOperand(VariableOperandContext operand) {
        String variable = operand.VARIABLE().getText();
        if (operand.NUMBER() == null) {
            edits.replace(RuleEdit.Kind.OFFSET, operand, variable + " - 1");
        } else {
            int number = Integer.parseInt(operand.NUMBER().getText());
            int offset = operand.sign.getText().equals("-") ? -number : number;
            edits.replace(RuleEdit.Kind.OFFSET, operand, variable + plus(offset + 1));
            edits.replace(RuleEdit.Kind.OFFSET, operand, variable + plus(offset - 1));
        }
        return visitChildren(operand);
    }

    private static String plus(int offset) {
        return offset == 0 ? "" : (offset < 0 ? " - " : " + ") + Math.abs(offset);
    }

    @Override
    public Object visitNumberOperand(NumberOperandContext operand) {
        int value = Integer.parseInt(operand.getText());
        edits.replace(RuleEdit.Kind.NUMBER, operand, String.valueOf(value - 1));
        edits.replace(RuleEdit.Kind.NUMBER, operand, String.valueOf(value + 1));
        return visitChildren(operand);
    }

    @Override
    public Object visitWordOperand(WordOperandContext word) {
        String other = FLAGS.get(word.getText());
        if (other != null) {
            edits.replace(RuleEdit.Kind.FLAG, word, other);
        }
        return visitChildren(word);
    }

    @Override
    public Object visitAggregate(AggregateContext aggregate) {
        replaceWord(RuleEdit.Kind.FUNCTION, aggregate.ID(), AGGREGATES);
        if (aggregate.expression().size() == 2) {
            edits.exchange(aggregate.expression());
        }
        return visitChildren(aggregate);
    }
}
