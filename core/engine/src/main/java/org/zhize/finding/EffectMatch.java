package org.zhize.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.fact.FactType;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.language.Statement.Effect;
import org.zhize.problem.Bilingual;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.CurrentFinding;
import org.zhize.rule.PriorFinding;

/** One match of a consequence rule. */
final class EffectMatch {

    private static final Set<String> VERDICTS = Set.of(
            CurrentFinding.class.getSimpleName(),
            PriorFinding.class.getSimpleName(),
            ChildVerdict.class.getSimpleName());

    private final int plan;
    private final Rule rule;
    private final Effect effect;
    private final MatchReading reading;
    private final Environment environment;
    private final Optional<Measured> measured;

    EffectMatch(RulePlan plan, MatchReading reading, Environment environment) {
        this.plan = plan.number();
        this.rule = plan.rule();
        this.effect = (Effect) plan.rule().statement();
        this.reading = reading;
        this.environment = environment;
        this.measured = effect.where().map(where -> Measured.of(where, environment));
    }

    /** {@return whether it follows for certain} */
    boolean holds() {
        return reading.holds()
                && missing().isEmpty()
                && measured.map(found -> found.isComplete() && found.holds().orElse(false))
                        .orElse(true);
    }

    /** {@return whether it would follow if what is missing were known to be so} */
    boolean isUncertain() {
        return reading.holds() && !missing().isEmpty();
    }

    /** {@return the number of the plan: an {@code or} has several} */
    int plan() {
        return plan;
    }

    /** {@return whom it concerns and what is said, to tell whether another says the same} */
    List<String> said() {
        return Stream.concat(
                        Stream.of(subject()),
                        effect.arguments().stream()
                                .map(argument -> String.valueOf(
                                        environment.evaluate(argument).content())))
                .toList();
    }

    /** {@return the facts on which it rests} */
    List<Object> touched() {
        return reading.touched();
    }

    List<MissingDatum> missing() {
        List<MissingDatum> missing = new ArrayList<>(reading.missing());
        measured.ifPresent(found -> missing.addAll(found.missing()));
        Stream.concat(effect.arguments().stream(), effect.of().stream())
                .forEach(argument ->
                        missing.addAll(environment.evaluate(argument).missing()));
        return missing;
    }

    String subject() {
        return FindingKey.of(effect, environment).subject();
    }

    /** {@return an argument that is a number; nothing where it cannot be computed} */
    Optional<Real> number(int argument) {
        return environment.evaluate(effect.arguments().get(argument)).content() instanceof Real number
                ? Optional.of(number)
                : Optional.empty();
    }

    private String text(int argument) {
        return FactType.text(
                environment.evaluate(effect.arguments().get(argument)).content());
    }

    SortedMap<String, String> details() {
        SortedMap<String, String> details = new TreeMap<>();
        switch (effect.kind()) {
            case CAP -> details.put("grade", text(0));
            case DOWNGRADE -> details.put("steps", text(0));
            case RECORD -> details.put("record", text(0));
            case INTERVIEW, VETO, SHARE -> {
                // their words say it all
            }
        }
        return details;
    }

    Consequence consequence(ParametersOfRule parameters, SortedMap<String, String> details) {
        Bilingual words = words();
        return new Consequence(
                rule.criterion(),
                effect.kind(),
                subject(),
                details,
                words,
                effect.reason().isEmpty() ? words : Bilingual.of(effect.reason()),
                criteria(),
                measured.map(known -> Comparisons.of(known, Working.NONE)).orElse(null),
                reading.uses(),
                parameters.uses(),
                RuleUse.of(rule));
    }

    private Bilingual words() {
        return switch (effect.kind()) {
            case INTERVIEW, VETO -> Bilingual.of(text(0));
            case RECORD -> Bilingual.of(text(1));
            case CAP, DOWNGRADE, SHARE -> Bilingual.of(effect.reason());
        };
    }

    private List<String> criteria() {
        return reading.uses().stream()
                .filter(use -> VERDICTS.contains(use.type()))
                .flatMap(use -> Optional.ofNullable(use.values().get("criterion")).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
