package org.zhize.finding;

import java.util.ArrayList;
import java.util.List;
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
import org.zhize.language.Statement;
import org.zhize.language.Statement.Adoption;
import org.zhize.language.Statement.Conclusion;
import org.zhize.language.Statement.Requirement;
import org.zhize.problem.Bilingual;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Verdict;

/** Turns the matches of one rule into findings. */
final class MatchJudge {

    private static final Set<String> RATES = Set.of("Measurement");
    private static final Set<String> DIRECTIONS = Set.of("StatedChange");

    private final Criterion criterion;
    private final FactTypes types;
    private final ParametersOfRule parameters;

    /**
     * @param criterion the rule's criterion
     * @param types the fact types that rules name
     * @param parameters the parameters of the rule
     */
    MatchJudge(Criterion criterion, FactTypes types, ParametersOfRule parameters) {
        this.criterion = criterion;
        this.types = types;
        this.parameters = parameters;
    }

    Environment environment() {
        return new Environment(types, new FactReader(Optional.of(criterion)), parameters.inForce());
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
        Draft draft = new Draft(Verdict.INSUFFICIENT, List.of(), reading.missing());
        return ruling(match, reading, environment, key, draft);
    }

    private Ruling whole(RuleMatch match, MatchReading reading, Environment environment, FindingKey key) {
        return ruling(match, reading, environment, key, draft(match, reading, environment));
    }

    private Draft draft(RuleMatch match, MatchReading reading, Environment environment) {
        Statement statement = match.plan().rule().statement();
        if (statement instanceof Requirement requirement) {
            return compare(requirement, match, reading, environment);
        }
        return statement instanceof Adoption adoption
                ? adopt(adoption, reading, environment)
                : conclude((Conclusion) statement, reading);
    }

    private Draft adopt(Adoption adoption, MatchReading reading, Environment environment) {
        Value adopted = environment.evaluate(adoption.verdict());
        List<MissingDatum> missing = new ArrayList<>(reading.missing());
        missing.addAll(adopted.missing());
        boolean certain = missing.isEmpty() && adopted.content() instanceof Verdict;
        return new Draft(
                certain ? (Verdict) Objects.requireNonNull(adopted.content()) : Verdict.INSUFFICIENT,
                reading.touches(MatchJudge::isUnreported) ? List.of(Notes.NOT_REPORTED) : List.of(),
                MissingDatum.inOrder(missing.stream()));
    }

    private static boolean isUnreported(Object fact) {
        return fact instanceof ChildVerdict child && Boolean.FALSE.equals(child.reported());
    }

    private Draft conclude(Conclusion conclusion, MatchReading reading) {
        Verdict verdict = switch (conclusion.outcome()) {
            case HOLDS -> Verdict.MET;
            case FAILS -> Verdict.NOT_MET;
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
            case MISSING -> Verdict.INSUFFICIENT;
        };
        boolean certain = reading.missing().isEmpty();
        List<Bilingual> notes = certain ? List.of(Bilingual.of(conclusion.reason())) : List.of();
        return new Draft(certain ? verdict : Verdict.INSUFFICIENT, notes, reading.missing());
    }

    private Draft compare(Requirement requirement, RuleMatch match, MatchReading reading, Environment environment) {
        Measured measured = Measured.of(requirement, environment);
        List<MissingDatum> missing = new ArrayList<>(reading.missing());
        missing.addAll(measured.missing());
        if (!measured.isComplete()) {
            Bilingual why = measured.fits() ? Notes.UNDEFINED : Notes.UNITS_DIFFER;
            List<Bilingual> notes = missing.isEmpty() ? List.of(why) : List.of();
            return new Draft(Verdict.INSUFFICIENT, notes, MissingDatum.inOrder(missing.stream()));
        }
        Verdict verdict = reading.missing().isEmpty() ? measured.verdict() : Verdict.INSUFFICIENT;
        Working working = Working.of(requirement, match, environment, measured);
        return new Draft(verdict, measured, working, notes(measured), missing);
    }

    private List<Bilingual> notes(Measured measured) {
        List<Bilingual> notes = new ArrayList<>();
        if (measured.holds().isEmpty()) {
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
                draft.measured() == null ? null : Comparisons.of(draft.measured(), draft.working()),
                Bindings.of(environment),
                reading.uses(),
                parameters.uses(),
                RuleUse.of(rule),
                draft.notes(),
                draft.missing());
        return new Ruling(
                match.plan(), !match.isWhole(), reading.isLocated(), finding, draft.measured(), reading.touched());
    }

    private static Evidence evidence(RulePlan plan) {
        Set<String> named = plan.rule().patterns().map(Pattern::type).collect(Collectors.toSet());
        if (named.stream().anyMatch(DIRECTIONS::contains)) {
            return Evidence.STATED_DIRECTION;
        }
        return named.stream().anyMatch(RATES::contains) ? Evidence.STATED_RATE : Evidence.FIGURES;
    }

    private record Draft(
            Verdict verdict,
            @Nullable Measured measured,
            Working working,
            List<Bilingual> notes,
            List<MissingDatum> missing) {

        /** Nothing was compared. */
        Draft(Verdict verdict, List<Bilingual> notes, List<MissingDatum> missing) {
            this(verdict, null, Working.NONE, notes, missing);
        }
    }
}
