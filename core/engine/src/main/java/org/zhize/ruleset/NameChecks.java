package org.zhize.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactField;
import org.zhize.fact.FactTypes;
import org.zhize.fact.ValueKind;
import org.zhize.language.Comparison;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Names.Named;

/** Finds texts in rules that name a criterion, or a part of one, that is not there. */
final class NameChecks {

    private final Map<String, Criterion> criteria;
    private final FactTypes types;
    private final Problems problems;

    /** Each part that some rule names, behind its criterion. */
    private final Set<String> named = new HashSet<>();

    NameChecks(Map<String, Criterion> criteria, FactTypes types, Problems problems) {
        this.criteria = criteria;
        this.types = types;
        this.problems = problems;
    }

    void run(List<Rule> rules) {
        rules.forEach(rule -> writtenPart(rule).ifPresent(part -> named.add(key(rule.criterion(), part))));
        rules.stream()
                .flatMap(Rule::patterns)
                .forEach(pattern -> asked(pattern, Named.CRITERION)
                        .forEach(criterion -> asked(pattern, Named.PART)
                                .forEach(part -> named.add(key(criterion.value(), part.value())))));
        rules.forEach(this::check);
    }

    private static String key(String criterion, String part) {
        return criterion + "/" + part;
    }

    private void check(Rule rule) {
        rule.patterns().forEach(this::check);
        Optional.ofNullable(criteria.get(rule.criterion())).ifPresent(criterion -> checkPart(rule, criterion));
    }

    private void check(Pattern pattern) {
        asked(pattern, Named.CRITERION).forEach(text -> {
            Criterion criterion = criteria.get(text.value());
            if (criterion == null) {
                checkMisspelt(text);
            } else {
                asked(pattern, Named.PART).forEach(part -> checkPart(criterion, part.value(), part.location()));
            }
        });
    }

    /** What looks like no criterion of these rules may be one of others, whose conclusions and verdicts are facts here. */
    private void checkMisspelt(Operand.Text text) {
        if (Suggestion.nearest(text.value(), criteria.keySet()).isPresent()) {
            Object meant = Suggestion.sentence(text.value(), criteria.keySet());
            problems.add(ProblemCode.UNKNOWN_CRITERION, text.location(), text.value(), meant);
        }
    }

    /** A text written after {@code of} names a part; one that is read from a fact names a subject instead. */
    private void checkPart(Rule rule, Criterion criterion) {
        List<Expression> of = rule.statement().of();
        List<Expression.Variable> read = only(Expression.Variable.class, of);
        boolean hasPart = !only(Expression.Text.class, of).isEmpty() || hasKind(ValueKind.CHOICE, read, rule);
        if (!criterion.parts().names().isEmpty() && !hasPart && hasKind(ValueKind.TEXT, read, rule)) {
            String parts = String.join(", ", criterion.parts().names());
            problems.add(
                    ProblemCode.TEXT_IS_SUBJECT,
                    read.get(0).location(),
                    read.get(0).name(),
                    parts);
        }
    }

    /** A criterion may have more parts than it must; one that is nearly a part that no rule names is misspelt. */
    private void checkPart(Criterion criterion, String part, Location place) {
        List<String> known = criterion.parts().names();
        List<String> open = known.stream()
                .filter(name -> !named.contains(key(criterion.id(), name)))
                .toList();
        if (!known.contains(part) && Suggestion.nearest(part, open).isPresent()) {
            problems.add(ProblemCode.UNKNOWN_PART, place, criterion.id(), part, Suggestion.sentence(part, open));
        }
    }

    /** {@return the part that the rule names in so many words; nothing where it names none, or depends on the facts} */
    private Optional<String> writtenPart(Rule rule) {
        List<Expression> of = rule.statement().of();
        List<String> written = only(Expression.Text.class, of).stream()
                .map(Expression.Text::value)
                .toList();
        boolean depends = hasKind(ValueKind.CHOICE, only(Expression.Variable.class, of), rule);
        return written.isEmpty() || depends ? Optional.empty() : Optional.of(String.join("/", written));
    }

    private static <T extends Expression> List<T> only(Class<T> kind, List<Expression> expressions) {
        return expressions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private boolean hasKind(ValueKind kind, List<Expression.Variable> variables, Rule rule) {
        return variables.stream()
                .flatMap(variable -> rule.patterns()
                        .flatMap(pattern -> pattern.binding(variable.name()).stream()
                                .flatMap(binding -> field(pattern, binding.field()).stream())))
                .anyMatch(field -> field.kind() == kind);
    }

    /** The texts that a pattern asks a field to be that names something. */
    private Stream<Operand.Text> asked(Pattern pattern, Named what) {
        return pattern.tests()
                .filter(test -> test.operator() == Comparison.EQUAL || test.operator() == Comparison.IN)
                .filter(test -> names(test, pattern, what))
                .flatMap(test -> test.right().stream())
                .filter(Operand.Text.class::isInstance)
                .map(Operand.Text.class::cast);
    }

    private boolean names(Constraint.Test test, Pattern pattern, Named what) {
        return test.left() instanceof Operand.Field left
                && field(pattern, left.name())
                        .filter(field -> field.names().equals(Optional.of(what)))
                        .isPresent();
    }

    private Optional<FactField> field(Pattern pattern, String name) {
        return types.find(pattern.type()).flatMap(type -> type.field(name));
    }
}
