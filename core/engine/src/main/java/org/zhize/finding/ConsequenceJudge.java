package org.zhize.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhize.criterion.Criterion;
import org.zhize.language.EffectKind;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Effect;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/** Brings the matches of consequence rules to what follows from them. For one evaluation. */
final class ConsequenceJudge {

    private final RuleSetContent rules;
    private final Situation situation;
    private final ParameterValues parameters;
    private final Suspicions suspicions;
    private final Set<Rule> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Bilingual> notes = new ArrayList<>();

    ConsequenceJudge(RuleSetContent rules, Situation situation, ParameterValues parameters, Suspicions suspicions) {
        this.suspicions = suspicions;
        this.rules = rules;
        this.situation = situation;
        this.parameters = parameters;
    }

    /** {@return what follows, each once, by id and whom it concerns} */
    List<Consequence> judge(List<RuleMatch> matches) {
        Map<Rule, List<EffectMatch>> effects = new LinkedHashMap<>();
        for (RuleMatch match : matches) {
            Rule rule = match.plan().rule();
            if (match.isWhole() && applies(rule)) {
                Computation.of(rule, situation, () -> read(match))
                        .ifPresent(effect -> effects.computeIfAbsent(rule, key -> new ArrayList<>())
                                .add(effect));
            }
        }
        return effects.entrySet().stream()
                .flatMap(entry -> consequences(entry.getKey(), entry.getValue()).stream())
                .sorted(Consequence.IN_ORDER)
                .toList();
    }

    /** {@return what could not be told for want of data} */
    List<Bilingual> notes() {
        return notes.stream()
                .distinct()
                .sorted(Comparator.comparing(Bilingual::zh))
                .toList();
    }

    private boolean applies(Rule rule) {
        return parameters.of(rule).isComplete()
                && rules.criterion(rule.criterion())
                        .filter(criterion -> isInForce(criterion))
                        .isPresent();
    }

    private boolean isInForce(Criterion consequence) {
        return new Applicability(rules, situation, parameters, consequence)
                .notApplicable()
                .isEmpty();
    }

    private Optional<EffectMatch> read(RuleMatch match) {
        Rule rule = match.plan().rule();
        FactReader reader = new FactReader(rules.criterion(rule.criterion()));
        Environment environment =
                new Environment(rules.factTypes(), reader, parameters.of(rule).inForce());
        EffectMatch effect = new EffectMatch(match.plan(), new MatchReading(match, environment), environment);
        Optional<String> suspicion = suspicions.against(effect.touched());
        if (effect.isUncertain()) {
            open.add(rule);
            notes.add(Notes.uncertain(rule, effect.missing()));
        } else if (effect.holds() && suspicion.isPresent()) {
            open.add(rule);
            notes.add(Notes.suspectEffect(rule, suspicion.get()));
        }
        return effect.holds() && suspicion.isEmpty() ? Optional.of(effect) : Optional.empty();
    }

    private List<Consequence> consequences(Rule rule, List<EffectMatch> all) {
        Effect statement = (Effect) rule.statement();
        List<EffectMatch> effects = once(all);
        return statement.kind() == EffectKind.SHARE
                ? shares(rule, effects)
                : effects.stream()
                        .map(effect -> effect.consequence(parameters.of(rule), effect.details()))
                        .distinct()
                        .toList();
    }

    /** Money that is given out cannot be called back when the missing weight comes. */
    private List<Consequence> shares(Rule rule, List<EffectMatch> effects) {
        if (open.contains(rule)) {
            notes.add(Notes.UNKNOWN_SHARE);
            return List.of();
        }
        Distribution distribution = new Distribution(parameters.of(rule), effects);
        distribution.obstacle().ifPresent(notes::add);
        return Computation.of(rule, situation, distribution::consequences);
    }

    /** Where several alternatives of an {@code or} hold, what follows follows once. */
    private static List<EffectMatch> once(List<EffectMatch> effects) {
        Map<List<String>, Map<Integer, List<EffectMatch>>> byWords = new LinkedHashMap<>();
        for (EffectMatch effect : effects) {
            byWords.computeIfAbsent(effect.said(), key -> new TreeMap<>())
                    .computeIfAbsent(effect.plan(), key -> new ArrayList<>())
                    .add(effect);
        }
        return byWords.values().stream()
                .flatMap(byPlan -> byPlan.values().stream().max(Comparator.comparingInt(List::size)).stream())
                .flatMap(List::stream)
                .toList();
    }
}
