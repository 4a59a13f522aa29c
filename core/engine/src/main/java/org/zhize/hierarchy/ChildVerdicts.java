package org.zhize.hierarchy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.language.Rule;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;

/** Tells a government the verdicts on all that are registered below it. Immutable; may be shared between threads. */
final class ChildVerdicts {

    private final RuleSetContent rules;
    private final Regions regions;
    private final Set<String> all;
    private final Set<String> askedAtAnyLevel;
    private final Map<String, Set<String>> askedByLevel = new ConcurrentHashMap<>();

    ChildVerdicts(RuleSetContent rules) {
        this.rules = rules;
        this.regions = rules.regions();
        this.all = rules.criteria().stream().map(Criterion::id).collect(Collectors.toUnmodifiableSet());
        this.askedAtAnyLevel = asked(rule -> true);
    }

    /** The criteria that rules for governments of a level ask of; all where one asks without naming any. */
    private Set<String> asked(String level) {
        return asked(rule -> concerns(rule, level));
    }

    private Set<String> asked(Predicate<Rule> asking) {
        return rules.rules()
                .filter(asking)
                .flatMap(Rule::patterns)
                .filter(pattern -> pattern.type().equals(ChildVerdict.class.getSimpleName()))
                .map(pattern -> pattern.textsAskedOf("criterion"))
                .flatMap(named -> named.isEmpty() ? all.stream() : named.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean concerns(Rule rule, String level) {
        List<String> levels =
                rules.criterion(rule.criterion()).map(Criterion::levels).orElse(List.of());
        return levels.isEmpty() || levels.contains(level);
    }

    /** {@return the facts, verdicts among them with the place in the hierarchy that was not given} */
    List<Object> placed(Dossier dossier) {
        return dossier.facts().stream()
                .map(fact -> placed(fact, dossier.situation().asOf()))
                .toList();
    }

    private Object placed(Object fact, LocalDate day) {
        if (!(fact instanceof ChildVerdict child) || child.government() == null) {
            return fact;
        }
        String code = child.government();
        String level = regions.find(code).map(Region::level).orElse(null);
        return new ChildVerdict(
                child.criterion(),
                code,
                child.year(),
                child.verdict(),
                child.level() == null ? level : child.level(),
                child.reported(),
                child.lowest() == null ? isLowest(code, day) : child.lowest());
    }

    private boolean isLowest(String code, LocalDate day) {
        return regions.children(code, day).isEmpty();
    }

    /**
     * {@return the verdicts that are not given}
     *
     * @param parent the government above
     * @param reported the verdicts on a region of the same evaluation, as {@link #asked(List)} keeps them
     */
    List<ChildVerdict> of(Unit parent, Function<Region, Optional<Map<String, Verdict>>> reported) {
        Set<String> given = given(parent);
        Set<String> asked = askedByLevel.computeIfAbsent(parent.region().level(), this::asked);
        List<ChildVerdict> verdicts = new ArrayList<>();
        List<Region> below = asked.isEmpty()
                ? List.of()
                : regions.descendants(parent.region().code(), parent.situation().asOf());
        for (Region region : below) {
            Optional<Map<String, Verdict>> found = reported.apply(region);
            asked.stream()
                    .filter(criterion -> !given.contains(key(criterion, region.code())))
                    .forEach(criterion -> verdicts.add(verdict(criterion, region, parent.situation(), found)));
        }
        return verdicts;
    }

    private static Set<String> given(Unit parent) {
        return parent.checked().facts().stream()
                .filter(ChildVerdict.class::isInstance)
                .map(ChildVerdict.class::cast)
                .filter(child -> Objects.equals(child.year(), parent.situation().dataYear()))
                .map(child -> key(String.valueOf(child.criterion()), String.valueOf(child.government())))
                .collect(Collectors.toSet());
    }

    private static String key(String criterion, String government) {
        return criterion + "@" + government;
    }

    private ChildVerdict verdict(
            String criterion, Region region, Situation situation, Optional<Map<String, Verdict>> reported) {
        return new ChildVerdict(
                criterion,
                region.code(),
                situation.dataYear(),
                reported.map(verdicts -> verdicts.get(criterion)).orElse(Verdict.INSUFFICIENT),
                region.level(),
                reported.isPresent(),
                isLowest(region.code(), situation.asOf()));
    }

    /** {@return the verdicts of which any government above may ask, by criterion} */
    Map<String, Verdict> asked(List<CriterionVerdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> askedAtAnyLevel.contains(verdict.criterion()))
                .collect(Collectors.toUnmodifiableMap(CriterionVerdict::criterion, CriterionVerdict::verdict));
    }

    /** {@return what governments above ask of the verdicts on a government, as the facts that they see} */
    List<ChildVerdict> told(Assessment assessment) {
        Situation situation = assessment.situation();
        Region region = regions.find(situation.government()).orElseThrow();
        Map<String, Verdict> verdicts = asked(assessment.verdicts());
        return new TreeSet<>(verdicts.keySet())
                .stream()
                        .map(criterion -> verdict(criterion, region, situation, Optional.of(verdicts)))
                        .toList();
    }
}
