package org.zhize.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.criterion.Monotonicity;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.ParameterType;
import org.zhize.parameter.Parameters;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Finds the fields and parameters that criteria name under {@code monotone:}. */
final class MonotoneChecks {

    private static final Set<ParameterType.Kind> NUMBERS =
            Set.of(ParameterType.Kind.NUMBER, ParameterType.Kind.PERCENT);
    private static final Bilingual A_NUMBER = new Bilingual("数值", "a number");
    private static final Bilingual SUCH_AS = new Bilingual(
            "例如 raising: [Funding.generalBudget]，或写规则里的参数名",
            "Such as raising: [Funding.generalBudget], or a parameter's key");

    private final FactTypes types;
    private final Parameters parameters;
    private final Predicate<String> unreadable;
    private final Problems problems;

    /** @param unreadable whether parameters of a criterion may stand where nothing can be read */
    MonotoneChecks(FactTypes types, Parameters parameters, Predicate<String> unreadable, Problems problems) {
        this.types = types;
        this.parameters = parameters;
        this.unreadable = unreadable;
        this.problems = problems;
    }

    void run(Collection<Criterion> criteria) {
        criteria.forEach(criterion -> Stream.of(
                        criterion.monotonicity().raising(),
                        criterion.monotonicity().lowering())
                .flatMap(List::stream)
                .forEach(input -> check(input, criterion)));
    }

    private void check(Monotonicity.Input input, Criterion criterion) {
        Optional<String> key = parameters.fullKey(criterion.id(), input.name());
        if (key.isPresent()) {
            parameters
                    .declaration(key.get())
                    .filter(declared -> !NUMBERS.contains(declared.type().kind()))
                    .ifPresent(declared -> complain(input));
        } else if (!isFact(input) && unreadable.test(criterion.id())) {
            return;
        } else if (input.isField()) {
            field(input).filter(field -> !field.kind().isNumber()).ifPresent(field -> complain(input));
        } else {
            complain(input, ProblemCode.UNKNOWN_PARAMETER, input.name(), keys(criterion));
        }
    }

    private boolean isFact(Monotonicity.Input input) {
        return input.isField() && types.find(input.type()).isPresent();
    }

    private void complain(Monotonicity.Input input) {
        problems.add(ProblemCode.INVALID_VALUE, input.location(), input.name(), A_NUMBER, SUCH_AS);
    }

    /** As the criterion's rules may write them. */
    private List<String> keys(Criterion criterion) {
        String own = criterion.id() + ".";
        return parameters.keys().stream()
                .map(key -> key.startsWith(own) ? key.substring(own.length()) : key)
                .filter(key -> parameters.fullKey(criterion.id(), key).isPresent())
                .toList();
    }

    /** Nothing where it was complained about. */
    private Optional<FactField> field(Monotonicity.Input input) {
        Optional<FactType> type = types.find(input.type());
        if (type.isEmpty()) {
            complain(input, ProblemCode.UNKNOWN_TYPE, input.type(), types.names());
        }
        Optional<FactField> field = type.flatMap(known -> known.field(input.field()));
        if (type.isPresent() && field.isEmpty()) {
            complain(
                    input,
                    ProblemCode.UNKNOWN_FIELD,
                    input.field(),
                    type.get().fields().keySet());
        }
        return field;
    }

    private void complain(Monotonicity.Input input, ProblemCode code, String written, Collection<String> known) {
        problems.add(code, input.location(), written, Suggestion.sentence(written, known));
    }
}
