package org.zhize.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactTypes;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.language.Statement.Conclusion;
import org.zhize.language.Statement.Requirement;
import org.zhize.parameter.ParameterInForce;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Turns the matches of one rule into findings. */
final class MatchJudge {

    private static final Set<String> RATES = Set.of("Measurement");
    private static final Set<String> DIRECTIONS = Set.of("StatedChange");

    private final Criterion criterion;
    private final FactTypes types;
    private final Map<String, ParameterInForce> parameters;

    /**
     * @param criterion the rule's criterion
     * @param types the fact types that rules name
     * @param parameters the parameters in force, by the key that the rule writes
     */
    MatchJudge(Criterion criterion, FactTypes types, Map<String, ParameterInForce> parameters) {
        this.criterion = criterion;
        this.types = types;
        this.parameters = parameters;
    }

    Environment environment() {
        return new Environment(types, new FactReader(Optional.of(criterion)), parameters);
    }

    /** {@return what the match led to; nothing if its conditions turn out not to hold} */
    Optional<Ruling> judge(RuleMatch match) {
        Environment environment = environment();
        MatchReading reading = new MatchReading(match, environment);
        if (!reading.holds()) {
            return Optional.empty();
        }
        FindingKey key = FindingKey.of(match.plan().rule().statement(), environment);
        return Optional.of(
                match.isWhole() ? whole(match, reading, environment, key) : gap(match, reading, environment, key));
    }

    private Ruling gap(RuleMatch match, MatchReading reading, Environment environment, FindingKey key) {
        Pattern pattern = match.plan().pattern(match.gap()).orElseThrow();
        List<MissingDatum> missing = new ArrayList<>(reading.missing());
        missing.add(environment.reader().missingFact(environment.type(pattern), environment.where(pattern)));
        Draft draft = new Draft(Verdict.INSUFFICIENT, null, List.of(), sorted(missing));
        return ruling(match, reading, environment, key, draft);
    }

    private Ruling whole(RuleMatch match, MatchReading reading, Environment environment, FindingKey key) {
        Draft draft = match.plan().rule().statement() instanceof Requirement requirement
                ? compare(requirement, reading, environment)
                : conclude((Conclusion) match.plan().rule().statement(), reading);
        return ruling(match, reading, environment, key, draft);
    }

    private Draft conclude(Conclusion conclusion, MatchReading reading) {
        Verdict verdict = switch (conclusion.outcome()) {
            case HOLDS -> Verdict.MET;
            case FAILS -> Verdict.NOT_MET;
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
            case MISSING -> Verdict.INSUFFICIENT;
        };
        boolean certain = reading.missing().isEmpty();
        List<Bilingual> notes = certain ? List.of(Bilingual.same(conclusion.reason())) : List.of();
        return new Draft(certain ? verdict : Verdict.INSUFFICIENT, null, notes, reading.missing());
    }

    private Draft compare(Requirement requirement, MatchReading reading, Environment environment) {
        Measured measured = Measured.of(requirement, environment);
        List<MissingDatum> missing = new ArrayList<>(reading.missing());
        missing.addAll(measured.missing());
        if (!measured.isComplete()) {
            Bilingual why = measured.fits() ? Notes.UNDEFINED : Notes.UNITS_DIFFER;
            List<Bilingual> notes = missing.isEmpty() ? List.of(why) : List.of();
            return new Draft(Verdict.INSUFFICIENT, null, notes, sorted(missing));
        }
        Optional<Boolean> holds = measured.holds();
        boolean certain = reading.missing().isEmpty() && holds.isPresent();
        Verdict verdict = !certain ? Verdict.INSUFFICIENT : holds.get() ? Verdict.MET : Verdict.NOT_MET;
        return new Draft(verdict, measured, notes(measured, holds), missing);
    }

    private static List<MissingDatum> sorted(List<MissingDatum> missing) {
        return missing.stream()
                .distinct()
                .sorted(Comparator.comparing(MissingDatum::path))
                .toList();
    }

    private List<Bilingual> notes(Measured measured, Optional<Boolean> holds) {
        List<Bilingual> notes = new ArrayList<>();
        if (holds.isEmpty()) {
            notes.add(Notes.ONLY_A_BOUND);
        }
        Bilingual equality = criterion.equality();
        if (equality != null && measured.isOnThreshold()) {
            notes.add(equality);
        }
        return notes;
    }

    private Ruling ruling(RuleMatch match, MatchReading reading, Environment environment, FindingKey key, Draft draft) {
        Rule rule = match.plan().rule();
        Finding finding = new Finding(
                criterion.id(),
                key.part(),
                key.subject(),
                draft.verdict(),
                evidence(match.plan()),
                draft.measured() == null ? null : Comparisons.of(draft.measured()),
                Bindings.of(environment),
                reading.uses(),
                parameterUses(rule),
                new RuleUse(
                        rule.name(),
                        rule.location().file(),
                        rule.location().span().line()),
                draft.notes(),
                draft.missing());
        return new Ruling(match.plan(), !match.isWhole(), finding, draft.measured(), reading.touched());
    }

    private static Evidence evidence(RulePlan plan) {
        Set<String> named = plan.rule().patterns().map(Pattern::type).collect(Collectors.toSet());
        if (named.stream().anyMatch(DIRECTIONS::contains)) {
            return Evidence.STATED_DIRECTION;
        }
        return named.stream().anyMatch(RATES::contains) ? Evidence.STATED_RATE : Evidence.FIGURES;
    }

    private List<ParameterUse> parameterUses(Rule rule) {
        Map<String, ParameterUse> uses = new LinkedHashMap<>();
        rule.parameters()
                .map(reference -> parameters.get(reference.key()))
                .filter(Objects::nonNull)
                .forEach(value -> uses.put(value.declaration().key(), use(value)));
        return List.copyOf(uses.values());
    }

    static ParameterUse use(ParameterInForce value) {
        ParameterValue setting = value.setting();
        String unit = value.type().unit() == null ? "" : value.type().unit().symbol();
        return new ParameterUse(
                setting.key(),
                setting.text(),
                unit,
                setting.region(),
                setting.from().toString(),
                setting.basis(),
                setting.unverified());
    }

    private record Draft(
            Verdict verdict, @Nullable Measured measured, List<Bilingual> notes, List<MissingDatum> missing) {}
}
