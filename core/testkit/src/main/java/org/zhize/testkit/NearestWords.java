package org.zhize.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.Comparison;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.ParameterReference;
import org.zhize.parameter.Parameters;
import org.zhize.problem.Location;
import org.zhize.rule.Situation;
import org.zhize.testkit.words.Words;
import org.zhize.trace.NearestMatch;
import org.zhize.trace.Obstacle;

/** Says how far a rule came, and on which comparison the fact failed that came nearest. */
final class NearestWords {

    private final Parameters parameters;
    private final Situation situation;
    private final Words labels;

    NearestWords(Parameters parameters, Situation situation, Words labels) {
        this.parameters = parameters;
        this.situation = situation;
        this.labels = labels;
    }

    /** Adds a line for where the rule ended, one for the fact that came nearest, and one for why it did not. */
    void addTo(TextTable table, NearestMatch nearest) {
        Location place = nearest.pattern().location();
        String where =
                place.file() + ":" + place.span().line() + "  " + nearest.rule().name();
        table.add(labels.get("nearest"), where);
        table.add("", count(nearest));
        Obstacle obstacle = nearest.obstacle();
        if (obstacle != null) {
            table.add("", labels.get("nearest-fact", fact(obstacle.fact())));
            table.add("", labels.get("failed-on", written(obstacle.test()), came(obstacle, nearest)));
        } else {
            nearest.found().forEach(found -> table.add("", fact(found)));
        }
    }

    private String count(NearestMatch nearest) {
        String type = nearest.pattern().type();
        String found = String.valueOf(nearest.found().size());
        if (nearest.candidates() == 0) {
            return labels.get("no-candidates", type);
        }
        return nearest.obstacle() == null
                ? labels.get("found-against", type, found)
                : labels.get("found-of", type, String.valueOf(nearest.candidates()), found);
    }

    private static String fact(Object fact) {
        FactType type = FactTypes.of(fact);
        return type.fields().values().stream()
                .filter(field -> field.read(fact) != null)
                .map(field -> field.name() + "=" + text(field, fact))
                .collect(Collectors.joining(", ", type.name() + " ", ""));
    }

    private static String text(FactField field, Object fact) {
        return CriterionSection.quantity(FactType.text(field.read(fact)), field.unitSymbol());
    }

    /** As the rule writes it. */
    private static String written(Constraint.Test test) {
        List<String> right = test.right().stream().map(NearestWords::written).toList();
        boolean isList = test.operator() == Comparison.IN || test.operator() == Comparison.NOT_IN;
        return written(test.left()) + " " + test.operator().symbol() + " "
                + (isList ? "(" + String.join(", ", right) + ")" : right.get(0));
    }

    private static String written(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return field.name();
        } else if (operand instanceof Operand.Variable variable) {
            return variable.name() + offset(variable.offset());
        } else if (operand instanceof Operand.Parameter parameter) {
            ParameterReference reference = parameter.reference();
            return "parameters." + reference.kind() + "(\"" + reference.key() + "\")";
        } else if (operand instanceof Operand.Constant constant) {
            return constant.type() + "." + constant.name();
        } else if (operand instanceof Operand.Text text) {
            return "\"" + text.value() + "\"";
        } else if (operand instanceof Operand.Whole whole) {
            return String.valueOf(whole.value());
        }
        return ((Operand.Word) operand).word();
    }

    private static String offset(int offset) {
        return offset == 0 ? "" : offset < 0 ? " - " + -offset : " + " + offset;
    }

    /** {@code 2021 ≠ 2022}: the values, and how they stand to each other; or what has none. */
    private String came(Obstacle obstacle, NearestMatch nearest) {
        List<Operand> operands = obstacle.test().operands().toList();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Object value = obstacle.values().get(i);
            if (value == null && !obstacle.test().asksForNull()) {
                return labels.get("absent", written(operands.get(i)));
            }
            values.add(value == null ? "null" : value(operands.get(i), value, obstacle.fact(), nearest));
        }
        return values.get(0) + " " + opposite(obstacle.test().operator()) + " "
                + String.join(", ", values.subList(1, values.size()));
    }

    private String value(Operand operand, Object value, Object fact, NearestMatch nearest) {
        if (operand instanceof Operand.Parameter parameter) {
            return inForce(nearest.rule().criterion(), parameter.reference().key())
                    .orElse("");
        } else if (operand instanceof Operand.Constant constant) {
            // as facts are written
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return operand instanceof Operand.Field field
                ? FactTypes.of(fact)
                        .field(field.name())
                        .map(known -> text(known, fact))
                        .orElse(FactType.text(value))
                : FactType.text(value);
    }

    private Optional<String> inForce(String criterion, String key) {
        return parameters
                .fullKey(criterion, key)
                .flatMap(full -> parameters.inForce(full, situation))
                .map(found -> CriterionSection.quantity(
                        found.setting().text(), found.declaration().unitSymbol()));
    }

    private static String opposite(Comparison operator) {
        return switch (operator) {
            case EQUAL -> "≠";
            case NOT_EQUAL -> "=";
            case LESS -> "≥";
            case LESS_OR_EQUAL -> ">";
            case GREATER -> "≤";
            case GREATER_OR_EQUAL -> "<";
            case IN -> "∉";
            case NOT_IN -> "∈";
        };
    }
}
