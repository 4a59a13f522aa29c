package org.zhize.testkit.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement;
import org.zhize.language.Statement.Requirement;
import org.zhize.problem.Bilingual;

/** A rule in words: which data it looks for, and what it says of them. */
final class RuleText {

    private final BookNames names;

    RuleText(BookNames names) {
        this.names = names;
    }

    /** {@return a rule for a template} */
    Map<String, Object> of(Rule rule) {
        Phrases phrases = new Phrases(rule, names);
        Map<String, Object> text = new HashMap<>(names.both(Bilingual.of(rule.name())));
        text.put("line", rule.location().span().line());
        text.put(
                "data",
                rule.conditions().stream()
                        .flatMap(condition -> data(condition, phrases))
                        .toList());
        text.put("statement", statement(rule.statement(), phrases));
        return text;
    }

    private Stream<Map<String, Object>> data(Condition condition, Phrases phrases) {
        if (condition instanceof Condition.Single single) {
            return single.pattern().type().equals("Situation")
                            && single.pattern().tests().findAny().isEmpty()
                    ? Stream.empty()
                    : Stream.of(data("", single.pattern(), List.of(), phrases));
        } else if (condition instanceof Condition.Either either) {
            return either.alternatives().stream()
                    .map(pattern -> data(names.words().get("either"), pattern, List.of(), phrases));
        }
        Condition.Group group = (Condition.Group) condition;
        String word = names.words().get("group-" + group.quantifier().name());
        return Stream.of(data(word, group.pattern(), group.demanded(), phrases));
    }

    private Map<String, Object> data(String word, Pattern pattern, List<Constraint> demanded, Phrases phrases) {
        List<String> tests = new ArrayList<>(phrases.tests(pattern, pattern.constraints().stream()));
        phrases.tests(pattern, demanded.stream())
                .forEach(test -> tests.add(names.words().get("demanded", test)));
        return Map.of(
                "word",
                word,
                "type",
                names.type(pattern.type()),
                "name",
                pattern.type(),
                "tests",
                tests.isEmpty()
                        ? ""
                        : names.words()
                                .get("in-brackets", String.join(names.words().get("semicolon"), tests)));
    }

    private String statement(Statement statement, Phrases phrases) {
        if (statement instanceof Requirement requirement) {
            return part(requirement.of(), phrases) + requirement(requirement, phrases);
        } else if (statement instanceof Statement.Conclusion conclusion) {
            String reason = names.text(Bilingual.of(conclusion.reason()));
            return part(conclusion.of(), phrases)
                    + names.words().get("then-" + conclusion.outcome().name(), reason);
        } else if (statement instanceof Statement.Adoption adoption) {
            return part(adoption.of(), phrases) + names.words().get("adopted", phrases.of(adoption.verdict()));
        } else if (statement instanceof Statement.Suspicion suspicion) {
            String reason = names.text(Bilingual.of(suspicion.reason()));
            return where(suspicion.where().stream(), phrases)
                    + names.words().get("mark-" + suspicion.mark().name(), phrases.of(suspicion.fact()), reason);
        }
        Statement.Effect effect = (Statement.Effect) statement;
        String what = Stream.concat(
                        effect.arguments().stream().map(argument -> argument(argument, phrases)),
                        Stream.of(names.text(Bilingual.of(effect.reason()))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(names.words().get("semicolon")));
        return where(effect.where().stream(), phrases)
                + names.words()
                        .get(
                                "named",
                                names.words().get("effect-" + effect.kind().name()),
                                what);
    }

    private String argument(Expression argument, Phrases phrases) {
        return argument instanceof Expression.Text text
                ? names.title(names.text(Bilingual.of(text.value())))
                : phrases.of(argument);
    }

    private String where(Stream<Requirement> where, Phrases phrases) {
        return where.map(requirement -> names.words().get("where", requirement(requirement, phrases)))
                .collect(Collectors.joining());
    }

    private String part(List<Expression> of, Phrases phrases) {
        return of.isEmpty()
                ? ""
                : names.words().get("of", of.stream().map(phrases::of).collect(Collectors.joining(" · ")));
    }

    private String requirement(Requirement requirement, Phrases phrases) {
        Object[] measured =
                requirement.measure().arguments().stream().map(phrases::of).toArray();
        Object[] bounds = requirement.bounds().stream().map(phrases::of).toArray();
        return names.words().get("measure-" + requirement.measure().function().name(), measured)
                + names.words().get("relation-" + requirement.relation().name(), bounds);
    }
}
