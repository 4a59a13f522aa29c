package org.zhize.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.diff.Change.Subject;
import org.zhize.language.Rule;
import org.zhize.ruleset.RuleSetContent;

/** Finds the rules that differ, of criteria, checks and consequences that both rule sets have. */
final class RuleEdits {

    private final RuleSetContent old;
    private final RuleSetContent now;

    RuleEdits(RuleSetContent old, RuleSetContent now) {
        this.old = old;
        this.now = now;
    }

    Stream<Edit> all() {
        return now.everyCriterion().stream()
                .filter(criterion -> old.criterion(criterion.id()).isPresent())
                .flatMap(this::of);
    }

    private Stream<Edit> of(Criterion criterion) {
        Map<String, Rule> after = byName(now.rulesOf(criterion.id()));
        Map<String, Rule> before = renamed(byName(old.rulesOf(criterion.id())), after);
        return Both.of(before, after).values().stream().flatMap(both -> edit(criterion, both));
    }

    private static Map<String, Rule> byName(List<Rule> rules) {
        Map<String, Rule> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.putIfAbsent(rule.name(), rule));
        return byName;
    }

    /** A rule of a new name that says what one said whose name is gone is that one. */
    private static Map<String, Rule> renamed(Map<String, Rule> before, Map<String, Rule> after) {
        Map<String, Rule> named = new LinkedHashMap<>();
        before.forEach((name, rule) -> named.put(after.containsKey(name) ? name : newName(rule, before, after), rule));
        return named;
    }

    private static String newName(Rule rule, Map<String, Rule> before, Map<String, Rule> after) {
        return after.values().stream()
                .filter(other ->
                        !before.containsKey(other.name()) && text(other).equals(text(rule)))
                .map(Rule::name)
                .findFirst()
                .orElse(rule.name());
    }

    private static Stream<Edit> edit(Criterion criterion, Both<Rule> both) {
        Differences<Rule> differences = new Differences<>(both.before(), both.after());
        if (both.isOnBothSides()) {
            differences.in("name", Rule::name);
        }
        if (!same(both)) {
            differences.in("when", ConditionText::of).in("then", StatementText::of);
        }
        if (differences.isEmpty()) {
            return Stream.of();
        }
        Set<Optional<String>> names =
                Set.copyOf(Stream.of(both.before().map(Rule::name), both.after().map(Rule::name))
                        .toList());
        Change change = new Change(
                Subject.RULE,
                differences.kind(),
                criterion.id(),
                criterion.title(),
                new TreeMap<>(Map.of("rule", both.any().name())),
                differences.all());
        return Stream.of(new Edit(
                change,
                Set.of(criterion.id()),
                false,
                (base, other) -> Parts.rules(
                        rule -> rule.criterion().equals(criterion.id()) && names.contains(Optional.of(rule.name())),
                        base,
                        other)));
    }

    private static boolean same(Both<Rule> both) {
        return both.before().map(RuleEdits::meaning).equals(both.after().map(RuleEdits::meaning));
    }

    private static String meaning(Rule rule) {
        return ConditionText.unordered(rule) + "\n" + StatementText.of(rule);
    }

    static String text(Rule rule) {
        return ConditionText.of(rule) + "\nthen\n" + StatementText.of(rule);
    }
}
