package org.zhize.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * Settles what several rules of one kind of evidence say about one key: a rule that decides comes before one that cannot, but
 * not before one of which only that is open whether its facts are meant; two that decide differently are an error of the
 * rule set.
 */
final class RuleAgreement {

    private RuleAgreement() {}

    /** {@return the rulings that count} */
    static List<Ruling> of(List<Ruling> rulings) {
        List<Ruling> matches =
                rulings.stream().filter(ruling -> !ruling.isGap()).toList();
        Map<RuleUse, List<Ruling>> byRule = new LinkedHashMap<>();
        (matches.isEmpty() ? rulings : matches)
                .forEach(ruling -> byRule.computeIfAbsent(RuleUse.of(ruling.rule()), rule -> new ArrayList<>())
                        .add(ruling));
        byRule.replaceAll((rule, list) -> alternatives(list));
        List<List<Ruling>> settled =
                byRule.values().stream().filter(list -> isSettled(worst(list))).toList();
        Set<Verdict> verdicts = settled.stream().map(RuleAgreement::worst).collect(Collectors.toSet());
        if (verdicts.size() > 1) {
            return conflict(settled);
        }
        Collection<List<Ruling>> counting = settled.isEmpty() ? byRule.values() : withUnlocated(settled, byRule);
        return counting.stream().flatMap(List::stream).toList();
    }

    private static List<List<Ruling>> withUnlocated(List<List<Ruling>> settled, Map<RuleUse, List<Ruling>> byRule) {
        return byRule.values().stream()
                .filter(list -> settled.contains(list) || list.stream().anyMatch(ruling -> !ruling.isLocated()))
                .toList();
    }

    /** Of an {@code or}, an alternative that is open says nothing beside one that is settled. */
    private static List<Ruling> alternatives(List<Ruling> rulings) {
        Map<Integer, List<Ruling>> byPlan = new LinkedHashMap<>();
        rulings.forEach(ruling -> byPlan.computeIfAbsent(ruling.planNumber(), number -> new ArrayList<>())
                .add(ruling));
        List<Ruling> settled = byPlan.values().stream()
                .filter(list -> isSettled(worst(list)))
                .flatMap(List::stream)
                .toList();
        return settled.isEmpty() ? rulings : settled;
    }

    private static List<Ruling> conflict(List<List<Ruling>> settled) {
        String first = settled.get(0).get(0).rule().name();
        String second = settled.get(1).get(0).rule().name();
        return settled.stream()
                .flatMap(List::stream)
                .map(ruling -> ruling.with(Verdict.INCONSISTENT, List.<Bilingual>of(Notes.conflict(first, second))))
                .toList();
    }

    /** {@return whether they would be settled without those of which it is not known whether their facts are meant} */
    static boolean isDoubted(List<Ruling> rulings) {
        List<Ruling> located = rulings.stream()
                .filter(Ruling::isLocated)
                .filter(ruling -> !ruling.isGap())
                .toList();
        return located.size() < rulings.size() && !located.isEmpty() && isSettled(worst(located));
    }

    static Verdict worst(List<Ruling> rulings) {
        return Verdict.worstOf(rulings.stream().map(Ruling::verdict).toList());
    }

    static boolean isSettled(Verdict verdict) {
        return verdict.isDecided() || verdict == Verdict.NOT_APPLICABLE;
    }
}
