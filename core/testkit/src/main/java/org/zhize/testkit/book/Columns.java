package org.zhize.testkit.book;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Rule;
import org.zhize.ruleset.RuleSetContent;

/** Which columns of which tables rules read. */
final class Columns {

    private final RuleSetContent rules;
    private final BookNames names;

    Columns(RuleSetContent rules, BookNames names) {
        this.rules = rules;
        this.names = names;
    }

    /** {@return the tables of a criterion, for a template} */
    List<Map<String, Object>> of(Criterion criterion) {
        return readBy(rules.rulesOf(criterion.id()).stream()).entrySet().stream()
                .filter(entry -> !FactsPage.isGiven(entry.getKey()))
                .map(entry -> Map.<String, Object>of(
                        "name", entry.getKey(),
                        "type", names.type(entry.getKey()),
                        "holder", criterion.department(entry.getKey()).orElse(""),
                        "columns",
                                entry.getValue().stream()
                                        .map(field -> names.field(entry.getKey(), field))
                                        .collect(
                                                Collectors.joining(names.words().get("comma")))))
                .toList();
    }

    /** {@return the fields that rules read, by type} */
    static Map<String, Set<String>> readBy(Stream<Rule> rules) {
        Map<String, Set<String>> fields = new TreeMap<>();
        rules.flatMap(rule -> rule.conditions().stream())
                .forEach(condition -> condition
                        .patterns()
                        .forEach(pattern -> Stream.concat(pattern.constraints().stream(), demanded(condition))
                                .flatMap(Columns::fields)
                                .forEach(field -> fields.computeIfAbsent(pattern.type(), type -> new TreeSet<>())
                                        .add(field))));
        return fields;
    }

    private static Stream<Constraint> demanded(Condition condition) {
        return condition instanceof Condition.Group group ? group.demanded().stream() : Stream.empty();
    }

    private static Stream<String> fields(Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            return Stream.of(binding.field());
        }
        return ((Constraint.Test) constraint)
                .operands()
                .filter(Operand.Field.class::isInstance)
                .map(operand -> ((Operand.Field) operand).name())
                .filter(name -> !name.equals("this"));
    }
}
