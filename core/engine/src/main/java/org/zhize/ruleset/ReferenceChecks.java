package org.zhize.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.criterion.Fold;
import org.zhize.criterion.Reference;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.Expression;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Requirement;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Finds the fields of which the declared reference values are made. */
final class ReferenceChecks {

    private final FactTypes types;
    private final List<Rule> rules;
    private final Problems problems;

    ReferenceChecks(FactTypes types, List<Rule> rules, Problems problems) {
        this.types = types;
        this.rules = rules;
        this.problems = problems;
    }

    List<ReferenceSource> run(List<Criterion> criteria) {
        Map<String, ReferenceSource> sources = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            for (Reference reference : criterion.references()) {
                source(reference).ifPresent(source -> add(source, reference.location(), sources));
            }
        }
        return List.copyOf(sources.values());
    }

    /** Several criteria may declare the same value; not two values of one name. */
    private void add(ReferenceSource source, Location location, Map<String, ReferenceSource> sources) {
        ReferenceSource other = sources.putIfAbsent(source.name(), source);
        if (other != null && !other.equals(source)) {
            problems.add(ProblemCode.DUPLICATE_REFERENCE, location, source.name());
        }
    }

    private Optional<ReferenceSource> source(Reference reference) {
        List<String> paths = reference.fields().isEmpty() ? ofRule(reference) : reference.fields();
        List<FactField> fields = new ArrayList<>();
        List<FactType> owners = new ArrayList<>();
        for (String path : paths) {
            type(path, reference.location()).ifPresent(type -> {
                owners.add(type);
                field(path, type, reference.location()).ifPresent(fields::add);
            });
        }
        boolean isSound = !paths.isEmpty() && fields.size() == paths.size();
        if (isSound && owners.stream().distinct().count() > 1) {
            problems.add(ProblemCode.REFERENCE_OF_TWO_TYPES, reference.location(), reference.name());
            return Optional.empty();
        }
        return isSound
                ? Optional.of(new ReferenceSource(reference.name(), reference.fold(), owners.get(0), fields))
                : Optional.empty();
    }

    private Optional<FactType> type(String path, Location location) {
        String name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        Optional<FactType> type = types.find(name);
        if (type.isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_TYPE, location, name, Suggestion.sentence(name, types.names()));
        }
        return type;
    }

    private Optional<FactField> field(String path, FactType type, Location location) {
        String name = path.substring(path.indexOf('.') + 1);
        Optional<FactField> field = type.field(name)
                .filter(found -> found.kind().isNumber() && found.unitField().isEmpty());
        if (field.isEmpty()) {
            List<String> numbers = type.fields().values().stream()
                    .filter(other -> other.kind().isNumber())
                    .map(FactField::name)
                    .toList();
            problems.add(ProblemCode.UNKNOWN_FIELD, location, name, Suggestion.sentence(name, numbers));
        }
        return field;
    }

    /** The fields of a share are those that the criterion's own rule compares. */
    private List<String> ofRule(Reference reference) {
        List<String> paths = rules.stream()
                .filter(rule -> rule.criterion().equals(reference.name()))
                .map(rule -> ofRule(rule, reference.fold()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (paths.isEmpty() && !problems.hasErrorsInFileEnding("/" + reference.name() + ".drl")) {
            problems.add(ProblemCode.REFERENCE_OF_NOTHING, reference.location(), reference.name());
        }
        return paths;
    }

    private static List<String> ofRule(Rule rule, Fold fold) {
        MeasureFunction function = fold == Fold.SHARE_OF_SUMS ? MeasureFunction.SHARE : MeasureFunction.THAT;
        if (!(rule.statement() instanceof Requirement requirement)
                || requirement.measure().function() != function) {
            return List.of();
        }
        List<Expression> arguments = requirement.measure().arguments();
        List<String> paths = arguments.stream()
                .flatMap(argument -> path(rule, argument).stream())
                .toList();
        return paths.size() == arguments.size() ? paths : List.of();
    }

    private static Optional<String> path(Rule rule, Expression expression) {
        return expression instanceof Expression.Variable variable
                ? rule.patterns()
                        .flatMap(pattern -> path(pattern, variable.name()))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<String> path(Pattern pattern, String variable) {
        return pattern.binding(variable).map(binding -> pattern.type() + "." + binding.field()).stream();
    }
}
