package org.zhize.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.language.Statement.Adoption;
import org.zhize.language.Statement.Conclusion;
import org.zhize.language.Statement.Effect;
import org.zhize.language.Statement.Mark;
import org.zhize.language.Statement.Measure;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Outcome;
import org.zhize.language.Statement.RequiredRelation;
import org.zhize.language.Statement.Requirement;
import org.zhize.language.Statement.Suspicion;
import org.zhize.language.Steps.BrokenChainException;
import org.zhize.language.grammar.RuleTextParser.StatementContext;
import org.zhize.language.grammar.RuleTextParser.StepContext;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** Builds the one statement after {@code then} from its steps: {@code require . that(…) . of(…) . isAtLeast(…)}. */
final class StatementBuilder {

    static final List<String> STARTS = List.of("require", "suspect", "consequence");
    private static final List<String> MEASURES = Steps.words(MeasureFunction.values(), MeasureFunction::word);
    private static final List<String> OUTCOMES = Steps.words(Outcome.values(), Outcome::word);
    private static final List<String> MET = List.of("met");
    private static final List<String> REQUIREMENTS = Steps.either(Steps.either(MEASURES, OUTCOMES), MET);
    private static final List<String> RELATIONS = Steps.words(RequiredRelation.values(), RequiredRelation::word);
    /** A tolerance belongs to a check of what is stated, not to what is required. */
    private static final List<String> DEMANDS = RELATIONS.stream()
            .filter(word -> !word.equals(RequiredRelation.DIFFERING_FROM.word()))
            .toList();

    private static final List<String> MARKS = Steps.words(Mark.values(), Mark::word);
    private static final List<String> EFFECTS = Steps.words(EffectKind.values(), EffectKind::word);
    private static final List<String> OF = List.of("of");
    private static final List<String> BECAUSE = List.of("because");
    private static final List<String> WHERE = List.of("where");

    private final SourceText source;
    private final Problems problems;
    private final ExpressionBuilder expressions;

    StatementBuilder(SourceText source, Problems problems, ExpressionBuilder expressions) {
        this.source = source;
        this.problems = problems;
        this.expressions = expressions;
    }

    Optional<Statement> statement(StatementContext context) {
        List<Step> written = context.step().stream().map(this::step).toList();
        Step first = written.get(0);
        if (ForbiddenConstruct.refuses(first.word(), first.location(), problems)) {
            return Optional.empty();
        }
        Steps steps = new Steps(written, problems);
        try {
            Statement statement = statement(steps, source.at(Places.of(context)));
            steps.expectEnd();
            return steps.isSound() ? Optional.of(statement) : Optional.empty();
        } catch (BrokenChainException e) {
            return Optional.empty();
        }
    }

    private static Statement statement(Steps steps, Location location) throws BrokenChainException {
        Step start = steps.take(STARTS);
        return switch (start.word()) {
            case "suspect" -> suspicion(start, steps, location);
            case "consequence" -> effect(steps, location);
            default -> require(steps, location);
        };
    }

    private static Statement require(Steps steps, Location location) throws BrokenChainException {
        Step required = steps.take(REQUIREMENTS);
        if (OUTCOMES.contains(required.word())) {
            Outcome outcome = Steps.named(Outcome.values(), Outcome::word, required);
            return new Conclusion(outcome, steps.text(required), lastOf(steps), location);
        } else if (MET.contains(required.word())) {
            steps.expectArguments(required, 1, 1);
            return new Adoption(first(required), lastOf(steps), location);
        }
        return requirement(required, steps, location);
    }

    private static Requirement requirement(Step measured, Steps steps, Location location) throws BrokenChainException {
        MeasureFunction function = Steps.named(MeasureFunction.values(), MeasureFunction::word, measured);
        steps.expectArguments(measured, function.arity(), function.arity());
        Optional<Step> of = steps.takeIf(OF);
        Step compared = steps.take(of.isPresent() ? DEMANDS : Steps.either(OF, DEMANDS));
        return comparison(new Measure(function, measured.arguments()), of(of, steps), compared, steps, location);
    }

    private static Statement suspicion(Step suspected, Steps steps, Location location) throws BrokenChainException {
        String reason = steps.text(steps.take(BECAUSE));
        Mark mark = steps.takeIf(MARKS)
                .map(step -> Steps.named(Mark.values(), Mark::word, step))
                .orElse(Mark.INCONSISTENT);
        Optional<Requirement> where = where(MARKS, steps, location);
        if (suspected.arguments().size() != 1 || !(first(suspected) instanceof Expression.Variable)) {
            steps.fail(ProblemCode.SUSPECT_WHAT, suspected);
        }
        return new Suspicion(first(suspected), reason, mark, where, location);
    }

    private static Statement effect(Steps steps, Location location) throws BrokenChainException {
        Step said = steps.take(EFFECTS);
        EffectKind kind = Steps.named(EffectKind.values(), EffectKind::word, said);
        steps.expectArguments(said, kind.arity(), kind.arity());
        Optional<Step> of = steps.takeIf(OF);
        Optional<Step> because =
                kind.needsReason() ? Optional.of(steps.take(orOf(of, BECAUSE))) : steps.takeIf(BECAUSE);
        Optional<Requirement> where = where(because.isPresent() ? List.of() : orOf(of, BECAUSE), steps, location);
        return new Effect(
                kind, said.arguments(), of(of, steps), because.map(steps::text).orElse(""), where, location);
    }

    private static List<String> orOf(Optional<Step> of, List<String> words) {
        return of.isPresent() ? words : Steps.either(OF, words);
    }

    /** {@return the comparison that ends the chain, if it goes on; {@code before} could have stood here too} */
    private static Optional<Requirement> where(List<String> before, Steps steps, Location location)
            throws BrokenChainException {
        Optional<Step> asked = steps.takeAny(Steps.either(before, WHERE));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        steps.expectArguments(asked.get(), 1, 1);
        Measure measure = new Measure(MeasureFunction.THAT, asked.get().arguments());
        return Optional.of(comparison(measure, List.of(), steps.take(RELATIONS), steps, location));
    }

    private static Requirement comparison(
            Measure measure, List<Expression> of, Step compared, Steps steps, Location location) {
        RequiredRelation relation = Steps.named(RequiredRelation.values(), RequiredRelation::word, compared);
        steps.expectArguments(compared, relation.arity(), relation.arity());
        return new Requirement(measure, of, relation, compared.arguments(), location);
    }

    /** {@return what the last step says, if the chain goes on} */
    private static List<Expression> lastOf(Steps steps) throws BrokenChainException {
        return of(steps.takeAny(OF), steps);
    }

    private static List<Expression> of(Optional<Step> step, Steps steps) {
        step.ifPresent(of -> steps.expectArguments(of, 1, 2));
        return step.map(Step::arguments).orElse(List.of());
    }

    /** Where nothing stands in the parentheses, that has been reported. */
    private static Expression first(Step step) {
        return step.arguments().isEmpty()
                ? new Expression.Text("", step.location())
                : step.arguments().get(0);
    }

    private Step step(StepContext context) {
        List<Expression> arguments = new ArrayList<>();
        context.expression().forEach(argument -> arguments.add(expressions.expression(argument)));
        return new Step(
                context.ID().getText(),
                arguments,
                source.at(Places.of(context.ID().getSymbol())));
    }
}
