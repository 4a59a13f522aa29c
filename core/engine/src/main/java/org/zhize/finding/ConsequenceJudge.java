package org.zhize.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<Bilingual> notes = new ArrayList<>();

    ConsequenceJudge(RuleSetContent rules, Situation situation, ParameterValues parameters) {
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
                .distinct()
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
        EffectMatch effect = new EffectMatch(rule, new MatchReading(match, environment), environment);
        if (effect.isUncertain()) {
            notes.add(Notes.uncertain(rule, effect.missing()));
        }
        return effect.holds() ? Optional.of(effect) : Optional.empty();
    }

    private List<Consequence> consequences(Rule rule, List<EffectMatch> effects) {
        Effect statement = (Effect) rule.statement();
        if (statement.kind() == EffectKind.SHARE) {
            Distribution distribution = new Distribution(parameters.of(rule), effects);
            distribution.obstacle().ifPresent(notes::add);
            return distribution.consequences();
        }
        return effects.stream()
                .map(effect -> effect.consequence(parameters.of(rule), effect.details()))
                .toList();
    }
}
