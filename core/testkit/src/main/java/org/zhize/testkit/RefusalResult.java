package org.zhize.testkit;

import java.util.List;
import java.util.Locale;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.Severity;

/**
 * Which problems of a rule set were reported, and whether a scenario expected them. Immutable; may be shared between threads.
 *
 * @param refusal the scenario
 * @param reported all problems that were reported, in file order
 * @param unmet what it expects and was not reported, in its order
 * @param surplus the errors that were reported and it does not expect, in file order
 */
public record RefusalResult(Refusal refusal, List<Problem> reported, List<ExpectedProblem> unmet, List<Problem> surplus)
        implements Outcome {

    /** Copies the lists. */
    public RefusalResult {
        reported = List.copyOf(reported);
        unmet = List.copyOf(unmet);
        surplus = List.copyOf(surplus);
    }

    static RefusalResult of(Refusal refusal, List<Problem> reported) {
        Pairing<ExpectedProblem, Problem> pairing =
                new Pairing<>(refusal.expected(), reported, ExpectedProblem::isMetBy);
        List<Problem> surplus = pairing.surplus().stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .toList();
        return new RefusalResult(refusal, reported, pairing.unmet(), surplus);
    }

    @Override
    public String name() {
        return refusal.name();
    }

    @Override
    public Location location() {
        return refusal.location();
    }

    @Override
    public boolean passed() {
        return unmet.isEmpty() && surplus.isEmpty();
    }

    @Override
    public String failureMessage(Locale locale) {
        return passed() ? "" : new RefusalMessage(this, locale).text();
    }
}
