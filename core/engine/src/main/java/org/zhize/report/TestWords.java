package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Rule;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.trace.Obstacle;

/** Says of a comparison in a rule's conditions what the fact holds and what the rule asks for. */
final class TestWords {

    private final Wording wording;
    private final Labels labels;
    private final RuleSetContent rules;
    private final Situation situation;

    TestWords(Wording wording, RuleSetContent rules, Situation situation) {
        this.wording = wording;
        this.labels = wording.labels;
        this.rules = rules;
        this.situation = situation;
    }

    /** {@return such as {@code 学段是 初中，规则要 小学}} */
    String sentence(Obstacle obstacle, Rule rule) {
        Constraint.Test test = obstacle.test();
        String what = name(test.left(), obstacle.fact());
        List<Operand> operands = test.operands().toList();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Object value = obstacle.values().get(i);
            if (value == null && !test.asksForNull()) {
                return labels.get("absent", name(operands.get(i), obstacle.fact()));
            }
            values.add(value(operands.get(i), value, obstacle, rule));
        }
        String asked = String.join(labels.get("or"), values.subList(1, values.size()));
        return labels.get("asked-" + test.operator().name(), what, values.get(0), asked);
    }

    private String name(Operand operand, Object fact) {
        if (operand instanceof Operand.Field field) {
            return Names.withoutUnit(wording.names.field(FactTypes.of(fact).name(), field.name()));
        }
        return operand instanceof Operand.Variable variable ? variable.name() : "";
    }

    private String value(Operand operand, @Nullable Object value, Obstacle obstacle, Rule rule) {
        if (value == null) {
            return labels.get("no-value-at-all");
        } else if (operand instanceof Operand.Parameter parameter) {
            return inForce(rule, parameter.reference().key()).orElseGet(() -> FactType.text(value));
        } else if (operand instanceof Operand.Field field) {
            return ofFact(field.name(), obstacle.fact());
        } else if (operand instanceof Operand.Constant constant) {
            return wording.names.title(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        String field = obstacle.test().left() instanceof Operand.Field left ? left.name() : "";
        return wording.names.value(field, FactType.text(value));
    }

    private String ofFact(String name, Object fact) {
        FactType type = FactTypes.of(fact);
        return type.field(name)
                .map(field -> field.read(fact))
                .map(Objects::requireNonNull)
                .map(value -> wording.names.valueWithUnit(type.name(), name, FactType.text(value)))
                .orElse("");
    }

    private Optional<String> inForce(Rule rule, String key) {
        return rules.parameters()
                .fullKey(rule.criterion(), key)
                .flatMap(full -> rules.parameters().inForce(full, situation))
                .map(found -> Arithmetic.quantity(
                        wording.names.title(found.setting().text()),
                        found.declaration().unitSymbol()));
    }
}
