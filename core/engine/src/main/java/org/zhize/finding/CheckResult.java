package org.zhize.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactTypes;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Mark;
import org.zhize.language.Statement.Suspicion;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** What one quality check found, match by match. For one evaluation. */
final class CheckResult {

    private final Criterion check;
    private final FactTypes types;
    private final Suspicions suspicions;
    private final Set<Finding> findings = new TreeSet<>(Finding.IN_ORDER);
    private final List<MissingDatum> missing = new ArrayList<>();
    private int checked;

    CheckResult(Criterion check, FactTypes types, Suspicions suspicions) {
        this.check = check;
        this.types = types;
        this.suspicions = suspicions;
    }

    CheckResult add(RuleMatch match, ParametersOfRule parameters) {
        if (parameters.isComplete()) {
            read(match, parameters);
        }
        return this;
    }

    private void read(RuleMatch match, ParametersOfRule parameters) {
        Environment environment = new Environment(types, new FactReader(Optional.of(check)), parameters.inForce());
        MatchReading reading = new MatchReading(match, environment);
        List<MissingDatum> unknown = reading.missing();
        missing.addAll(unknown);
        if (unknown.isEmpty()) {
            check(match, reading, environment, parameters);
        }
    }

    private void check(RuleMatch match, MatchReading reading, Environment environment, ParametersOfRule parameters) {
        Suspicion suspicion = (Suspicion) match.plan().rule().statement();
        Optional<Measured> measured = suspicion.where().map(where -> Measured.of(where, environment));
        Optional<Boolean> holds = measured.map(found -> found.isComplete() ? found.holds() : Optional.<Boolean>empty())
                .orElse(Optional.of(true));
        measured.ifPresent(found -> missing.addAll(found.missing()));
        if (holds.isPresent()) {
            checked += match.isWhole() ? 0 : 1;
            if (holds.get() && reading.holds() && match.isWhole()) {
                mark(match.plan().rule(), reading, environment, parameters, measured.orElse(null));
            }
        }
    }

    private void mark(
            Rule rule,
            MatchReading reading,
            Environment environment,
            ParametersOfRule parameters,
            @Nullable Measured measured) {
        Suspicion suspicion = (Suspicion) rule.statement();
        Object fact =
                Objects.requireNonNull(environment.evaluate(suspicion.fact()).content());
        suspicions.add(fact, suspicion.mark(), suspicion.reason());
        findings.add(new Finding(
                check.id(),
                "",
                rule.suspected()
                        .map(pattern -> environment.type(pattern).label(fact))
                        .orElse(""),
                Verdict.INCONSISTENT,
                Evidence.FIGURES,
                measured == null ? null : Comparisons.of(measured, Working.NONE),
                Bindings.of(environment),
                reading.uses(),
                parameters.uses(),
                RuleUse.of(rule),
                notes(suspicion),
                List.of()));
    }

    private static List<Bilingual> notes(Suspicion suspicion) {
        Bilingual reason = Bilingual.of(suspicion.reason());
        return suspicion.mark() == Mark.INCONSISTENT ? List.of(reason) : List.of(reason, Notes.mark(suspicion.mark()));
    }

    Verdict verdict() {
        if (!findings.isEmpty()) {
            return Verdict.INCONSISTENT;
        }
        return checked > 0 ? Verdict.MET : Verdict.INSUFFICIENT;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** {@return what it could not be put to for want of data} */
    List<MissingDatum> missing() {
        return MissingDatum.inOrder(missing.stream());
    }

    Bilingual reason(List<String> waitsFor) {
        Verdict verdict = verdict();
        if (verdict == Verdict.MET) {
            return Notes.checked(checked);
        }
        return verdict == Verdict.INSUFFICIENT && missing.isEmpty()
                ? Notes.noRuleApplies(waitsFor)
                : Reasons.of(verdict, findings(), missing());
    }
}
