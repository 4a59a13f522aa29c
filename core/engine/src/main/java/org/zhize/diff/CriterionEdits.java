package org.zhize.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.criterion.Monotonicity;
import org.zhize.criterion.Reference;
import org.zhize.diff.Change.Subject;
import org.zhize.language.Rule;
import org.zhize.ruleset.PhaseContent;
import org.zhize.ruleset.RuleSetContent;

/** Finds the criteria, checks and consequences that differ. */
final class CriterionEdits {

    private final RuleSetContent old;
    private final RuleSetContent now;

    CriterionEdits(RuleSetContent old, RuleSetContent now) {
        this.old = old;
        this.now = now;
    }

    Stream<Edit> all() {
        return Stream.of(
                        of(Subject.CRITERION, RuleSetContent::judging),
                        of(Subject.CHECK, RuleSetContent::quality),
                        of(Subject.CONSEQUENCE, RuleSetContent::consequences))
                .flatMap(edits -> edits);
    }

    private Stream<Edit> of(Subject subject, Function<RuleSetContent, PhaseContent> phase) {
        return Both.of(phase.apply(old).criteria(), phase.apply(now).criteria(), Criterion::id).values().stream()
                .flatMap(both -> both.isOnBothSides() ? changed(subject, both) : onOneSide(subject, both));
    }

    private Stream<Edit> changed(Subject subject, Both<Criterion> both) {
        Criterion criterion = both.any();
        Differences<Criterion> differences = said(both)
                .in("parts", CriterionEdits::parts)
                .in("combination", CriterionEdits::combination)
                .in("absent", Criterion::absent)
                .in("equality", Criterion::equality)
                .in("references", CriterionEdits::references)
                .in("departments", Criterion::departments)
                .in("monotone", each -> names(each.monotonicity()));
        Edit.Transfer transfer = (base, other) -> Parts.criterion(criterion.id(), base, other);
        return differences.isEmpty() ? Stream.of() : Stream.of(edit(subject, criterion, differences, transfer));
    }

    /** What is new or gone is so with its rules and its own parameters. */
    private Stream<Edit> onOneSide(Subject subject, Both<Criterion> both) {
        Criterion criterion = both.any();
        RuleSetContent holder = both.after().isPresent() ? now : old;
        Differences<Criterion> differences = said(both)
                .each("rule", each -> rules(holder, each))
                .each("parameter", each -> ParameterEdits.said(holder, each.id()));
        Edit.Transfer transfer = (base, other) -> Parts.rules(
                rule -> rule.criterion().equals(criterion.id()), Parts.criterion(criterion.id(), base, other), other);
        return Stream.of(edit(subject, criterion, differences, transfer));
    }

    private static Edit edit(
            Subject subject, Criterion criterion, Differences<Criterion> differences, Edit.Transfer transfer) {
        Change change = new Change(subject, differences.kind(), criterion.id(), criterion.title(), differences);
        return new Edit(change, Set.of(criterion.id()), false, transfer);
    }

    private static Differences<Criterion> said(Both<Criterion> both) {
        return new Differences<>(both.before(), both.after())
                .in("title", Criterion::title)
                .in("theme", Criterion::theme)
                .in("basis", Criterion::basis)
                .in("unverified", Criterion::unverified)
                .in("levels", Criterion::levels)
                .in("since", criterion -> Differences.text(criterion.since()));
    }

    private static Map<String, String> rules(RuleSetContent holder, Criterion criterion) {
        return holder.rulesOf(criterion.id()).stream()
                .collect(Collectors.toMap(Rule::name, RuleEdits::text, (one, same) -> one, TreeMap::new));
    }

    private static Object parts(Criterion criterion) {
        return criterion.parts().stagesOffered()
                ? "stages-offered"
                : criterion.parts().names();
    }

    private static String combination(Criterion criterion) {
        return CombinationText.of(criterion.combination());
    }

    private static List<String> references(Criterion criterion) {
        return criterion.references().stream().map(CriterionEdits::text).toList();
    }

    private static String text(Reference reference) {
        return reference.name() + ": " + reference.fold().word() + "(" + String.join(", ", reference.fields()) + ")";
    }

    private static List<String> names(Monotonicity monotonicity) {
        return Stream.concat(
                        monotonicity.raising().stream().map(input -> "↑ " + input.name()),
                        monotonicity.lowering().stream().map(input -> "↓ " + input.name()))
                .sorted()
                .toList();
    }
}
