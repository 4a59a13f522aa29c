package org.zhize.language;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextParser.AnnotationContext;
import org.zhize.language.grammar.RuleTextParser.RuleDefinitionContext;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** Builds the tree of one rule from what the parser read without an error. */
final class RuleBuilder {

    private final SourceText source;
    private final String stem;
    private final Problems problems;

    RuleBuilder(SourceText source, String stem, Problems problems) {
        this.source = source;
        this.stem = stem;
        this.problems = problems;
    }

    Optional<Rule> rule(RuleDefinitionContext context) {
        ExpressionBuilder expressions = new ExpressionBuilder(source, problems);
        ConditionBuilder conditions = new ConditionBuilder(source, problems, expressions);
        List<Condition> when =
                context.condition().stream().map(conditions::condition).toList();
        String name = Texts.unquote(context.STRING().getText());
        String criterion = criterion(context.annotation());
        return new StatementBuilder(source, problems, expressions)
                .statement(context.statement())
                .map(then -> new Rule(
                        name, criterion, when, then, at(context.STRING().getSymbol())));
    }

    /** {@return the criterion that a rule with these annotations decides} */
    String criterion(List<AnnotationContext> annotations) {
        String criterion = stem;
        for (AnnotationContext annotation : annotations) {
            if (annotation.ID().getText().equals("criterion")) {
                criterion = Texts.unquote(annotation.STRING().getText());
            } else {
                problems.add(
                        ProblemCode.UNKNOWN_ANNOTATION,
                        at(annotation.ID().getSymbol()),
                        annotation.ID().getText());
            }
        }
        return criterion;
    }

    private Location at(Token token) {
        return source.at(Places.of(token));
    }
}
