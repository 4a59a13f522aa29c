package org.zhize.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhize.language.Statement.Conclusion;
import org.zhize.language.Statement.Mark;
import org.zhize.language.Statement.Measure;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Outcome;
import org.zhize.language.Statement.RequiredRelation;
import org.zhize.language.Statement.Requirement;
import org.zhize.language.Statement.Suspicion;
import org.zhize.language.grammar.RuleTextParser.StatementContext;
import org.zhize.language.grammar.RuleTextParser.StepContext;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Suggestion;

/** Builds the one statement after {@code then} from its steps: {@code require . that(…) . of(…) . isAtLeast(…)}. */
final class StatementBuilder {

    private static final List<String> STARTS = List.of("require", "suspect");
    private static final List<String> MEASURES = words(MeasureFunction.values(), MeasureFunction::word);
    private static final List<String> OUTCOMES = words(Outcome.values(), Outcome::word);
    private static final List<String> RELATIONS = words(RequiredRelation.values(), RequiredRelation::word);
    private static final List<String> MARKS = words(Mark.values(), Mark::word);

    private final SourceText source;
    private final Problems problems;
    private final ExpressionBuilder expressions;
    private boolean failed;

    StatementBuilder(SourceText source, Problems problems, ExpressionBuilder expressions) {
        this.source = source;
        this.problems = problems;
        this.expressions = expressions;
    }

    Optional<Statement> statement(StatementContext context) {
        List<Step> steps = context.step().stream().map(this::step).toList();
        Step start = steps.get(0);
        Location location = source.at(Places.of(context));
        if (ForbiddenConstruct.isConstruct(start.word())) {
            problems.add(ProblemCode.FORBIDDEN, start.location(), start.word());
            return Optional.empty();
        } else if (start.isNot(STARTS)) {
            return fail(start, STARTS);
        }
        Optional<Statement> statement =
                start.word().equals("suspect") ? suspicion(steps, location) : require(steps, location);
        return failed ? Optional.empty() : statement;
    }

    private Optional<Statement> require(List<Step> steps, Location location) {
        if (steps.size() < 2) {
            return incomplete(
                    steps, Stream.concat(MEASURES.stream(), OUTCOMES.stream()).toList());
        }
        Step second = steps.get(1);
        if (OUTCOMES.contains(second.word())) {
            return conclusion(steps, location);
        } else if (second.isNot(MEASURES)) {
            return fail(
                    second, Stream.concat(MEASURES.stream(), OUTCOMES.stream()).toList());
        }
        return requirement(steps, location);
    }

    private Optional<Statement> requirement(List<Step> steps, Location location) {
        Step measured = steps.get(1);
        MeasureFunction function = named(MeasureFunction.values(), MeasureFunction::word, measured);
        expectArguments(measured, function.arity(), function.arity());
        boolean hasOf = steps.size() > 2 && steps.get(2).word().equals("of");
        int next = hasOf ? 3 : 2;
        if (steps.size() <= next) {
            return incomplete(steps, RELATIONS);
        }
        Step compared = steps.get(next);
        if (compared.isNot(RELATIONS)) {
            return fail(
                    compared,
                    hasOf
                            ? RELATIONS
                            : Stream.concat(Stream.of("of"), RELATIONS.stream()).toList());
        }
        expectNoMore(steps, next + 1);
        List<Expression> of = hasOf ? of(steps.get(2)) : List.of();
        Measure measure = new Measure(function, measured.arguments());
        return Optional.of(comparison(measure, of, compared, location));
    }

    private Optional<Statement> conclusion(List<Step> steps, Location location) {
        Step concluded = steps.get(1);
        boolean hasOf = steps.size() > 2;
        if (hasOf && !steps.get(2).word().equals("of")) {
            return fail(steps.get(2), List.of("of"));
        }
        expectNoMore(steps, 3);
        Outcome outcome = named(Outcome.values(), Outcome::word, concluded);
        List<Expression> of = hasOf ? of(steps.get(2)) : List.of();
        return Optional.of(new Conclusion(outcome, text(concluded), of, location));
    }

    private Optional<Statement> suspicion(List<Step> steps, Location location) {
        Step suspected = steps.get(0);
        if (steps.size() < 2) {
            return incomplete(steps, List.of("because"));
        } else if (!steps.get(1).word().equals("because")) {
            return fail(steps.get(1), List.of("because"));
        }
        boolean hasMark = steps.size() > 2 && !steps.get(2).isNot(MARKS);
        Mark mark = hasMark ? named(Mark.values(), Mark::word, steps.get(2)) : Mark.INCONSISTENT;
        Optional<Requirement> where = where(steps.subList(hasMark ? 3 : 2, steps.size()), location);
        if (suspected.arguments().size() == 1 && suspected.arguments().get(0) instanceof Expression.Variable fact) {
            return Optional.of(new Suspicion(fact, text(steps.get(1)), mark, where, location));
        }
        problems.add(ProblemCode.SUSPECT_WHAT, suspected.location());
        return Optional.empty();
    }

    private Optional<Requirement> where(List<Step> steps, Location location) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Step asked = steps.get(0);
        failed |= steps.size() < 2
                || !asked.word().equals("where")
                || steps.get(1).isNot(RELATIONS);
        if (!asked.word().equals("where")) {
            fail(asked, Stream.concat(MARKS.stream(), Stream.of("where")).toList());
        } else if (steps.size() < 2) {
            incomplete(steps, RELATIONS);
        } else if (steps.get(1).isNot(RELATIONS)) {
            fail(steps.get(1), RELATIONS);
        } else {
            expectArguments(asked, 1, 1);
            expectNoMore(steps, 2);
            Measure measure = new Measure(MeasureFunction.THAT, asked.arguments());
            return Optional.of(comparison(measure, List.of(), steps.get(1), location));
        }
        return Optional.empty();
    }

    private Requirement comparison(Measure measure, List<Expression> of, Step compared, Location location) {
        RequiredRelation relation = named(RequiredRelation.values(), RequiredRelation::word, compared);
        expectArguments(compared, relation.arity(), relation.arity());
        return new Requirement(measure, of, relation, compared.arguments(), location);
    }

    private List<Expression> of(Step step) {
        expectArguments(step, 1, 2);
        return step.arguments();
    }

    private String text(Step step) {
        if (step.arguments().size() == 1 && step.arguments().get(0) instanceof Expression.Text text) {
            return text.value();
        }
        failed = true;
        problems.add(ProblemCode.TEXT_EXPECTED, step.location(), step.word());
        return "";
    }

    private void expectArguments(Step step, int least, int most) {
        int count = step.arguments().size();
        if (count < least || count > most) {
            failed = true;
            String wanted = least == most ? String.valueOf(least) : least + "–" + most;
            problems.add(ProblemCode.ARGUMENT_COUNT, step.location(), step.word(), wanted, count);
        }
    }

    private void expectNoMore(List<Step> steps, int size) {
        if (steps.size() > size) {
            failed = true;
            problems.add(
                    ProblemCode.STATEMENT_TOO_LONG,
                    steps.get(size).location(),
                    steps.get(size).word());
        }
    }

    private Optional<Statement> incomplete(List<Step> steps, List<String> expected) {
        Step last = steps.get(steps.size() - 1);
        problems.add(ProblemCode.STATEMENT_INCOMPLETE, last.location(), last.word(), String.join(", ", expected));
        return Optional.empty();
    }

    private Optional<Statement> fail(Step step, List<String> expected) {
        problems.add(
                ProblemCode.UNKNOWN_WORD, step.location(), step.word(), Suggestion.sentence(step.word(), expected));
        return Optional.empty();
    }

    private Step step(StepContext context) {
        List<Expression> arguments =
                context.expression().stream().map(expressions::expression).toList();
        Location location = source.at(Places.of(context.ID().getSymbol()));
        return new Step(context.ID().getText(), arguments, location);
    }

    private static <T> T named(T[] values, Function<T, String> word, Step step) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(step.word()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    /** One link of the chain. */
    private record Step(String word, List<Expression> arguments, Location location) {
        boolean isNot(List<String> words) {
            return !words.contains(word);
        }
    }
}
