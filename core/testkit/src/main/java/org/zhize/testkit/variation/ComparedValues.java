package org.zhize.testkit.variation;

import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.fact.FactValues;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.variation.ComparedTerm.OfField;
import org.zhize.testkit.variation.ComparedTerm.OfParameter;
import org.zhize.testkit.variation.ComparedTerm.Pair;
import org.zhize.testkit.variation.ComparedTerm.Written;

/** Finds the values that rules compare the values of a scenario's facts with, as far as these are written or given. */
final class ComparedValues {

    private final Scenario scenario;
    private final RuleSetContent content;

    ComparedValues(Scenario scenario, RuleSetContent content) {
        this.scenario = scenario;
        this.content = content;
    }

    /** {@return the values, in the order of the rules, each as a value of the input's field} */
    Stream<Object> of(Input input) {
        return content.rules()
                .flatMap(rule -> ComparedTerm.pairs(rule).stream().flatMap(pair -> opposite(pair, input, rule)))
                .distinct();
    }

    private Stream<Object> opposite(Pair pair, Input input, Rule rule) {
        return Stream.concat(
                isInput(pair.left(), input) ? values(pair.right(), pair.left(), input, rule) : Stream.empty(),
                isInput(pair.right(), input) ? values(pair.left(), pair.right(), input, rule) : Stream.empty());
    }

    private boolean isInput(ComparedTerm term, Input input) {
        return term instanceof OfField field
                && field.name().equals(input.field().name())
                && isOf(field.pattern(), input.fact());
    }

    private Stream<Object> values(ComparedTerm term, ComparedTerm own, Input input, Rule rule) {
        if (term instanceof OfParameter parameter) {
            return inForce(parameter, rule).flatMap(value -> value(value, input)).stream();
        } else if (term instanceof Written written) {
            return FactValues.parse(input.field(), written.text()).stream();
        }
        OfField field = (OfField) term;
        int offset = field.offset() - ((OfField) own).offset();
        return facts(field, (OfField) own, input)
                .flatMap(fact -> content(field, fact).stream())
                .flatMap(value -> value(plus(value, offset), input).stream());
    }

    private Optional<Object> inForce(OfParameter parameter, Rule rule) {
        return content.parameters()
                .fullKey(rule.criterion(), parameter.key())
                .flatMap(key -> content.parameters().inForce(key, scenario.situation()))
                .map(inForce -> inForce.value());
    }

    /** The fact itself where the rule means the same one, else whatever lies beside it. */
    private Stream<Object> facts(OfField field, OfField own, Input input) {
        return field.pattern().equals(own.pattern())
                ? Stream.of(input.fact())
                : scenario.dossiers().stream()
                        .flatMap(dossier -> Stream.concat(Stream.of(dossier.situation()), dossier.facts().stream()))
                        .filter(fact -> isOf(field.pattern(), fact));
    }

    private boolean isOf(Pattern pattern, Object fact) {
        return content.factTypes()
                .find(pattern.type())
                .filter(type -> type.javaType().isInstance(fact))
                .isPresent();
    }

    /** {@return what the field holds, a number in base units} */
    private static Optional<Object> content(OfField term, Object fact) {
        FactType type = FactTypes.of(fact);
        Optional<FactField> field = type.field(term.name());
        return field.map(known -> known.read(fact))
                .map(value -> field.get().kind().isNumber()
                        ? Units.toBase(FactValues.real(value), field.get(), fact)
                        : value);
    }

    private static Object plus(Object value, int offset) {
        return value instanceof Real number ? number.plus(Real.of(offset)) : value;
    }

    private static Optional<Object> value(Object content, Input input) {
        return content instanceof Real number
                ? Units.fromBase(number, input.field(), input.fact())
                : FactValues.parse(input.field(), FactType.text(content));
    }
}
