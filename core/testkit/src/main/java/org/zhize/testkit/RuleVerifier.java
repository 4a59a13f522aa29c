package org.zhize.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.rule.Situation;

/**
 * Proves criteria, quality checks and consequences from Java.
 *
 * <p>Immutable and safe to share between threads: each step returns another verifier. {@link #of} compiles the rules, so
 * keep what it returns.
 *
 * <pre>{@code
 * RuleVerifier.of(RuleSet.load(Path.of("rules/education")))
 *         .criterion("fiscal-education-growth-10pct")
 *         .in(Situation.of("371000", Year.of(2022)))
 *         .given(new Funding(2021, …), new Funding(2022, …))
 *         .isNotMet()
 *         .withMargin("-0.01");
 * }</pre>
 */
public final class RuleVerifier {

    private final Evaluator evaluator;
    private final @Nullable String criterion;
    private final @Nullable Situation situation;
    private final Locale locale;

    private RuleVerifier(
            Evaluator evaluator, @Nullable String criterion, @Nullable Situation situation, Locale locale) {
        this.evaluator = evaluator;
        this.criterion = criterion;
        this.situation = situation;
        this.locale = locale;
    }

    /** {@return a verifier of the given rules} */
    public static RuleVerifier of(RuleSet rules) {
        return new RuleVerifier(Evaluator.of(rules), null, null, Locale.CHINESE);
    }

    /**
     * {@return a verifier of one criterion or quality check}
     *
     * @param id its id
     */
    public RuleVerifier criterion(String id) {
        return new RuleVerifier(evaluator, id, situation, locale);
    }

    /**
     * {@return a verifier of one consequence, in this situation}
     *
     * @param id the consequence's id
     * @throws IllegalStateException if no situation was given
     * @throws IllegalArgumentException if the rule set has no such consequence
     */
    public ConsequenceVerifier consequencesOf(String id) {
        if (situation == null) {
            throw new IllegalStateException("先写 in(…) / call in(…) first");
        }
        return new ConsequenceVerifier(evaluator, id, situation, locale);
    }

    /** {@return a verifier in the given situation} */
    public RuleVerifier in(Situation where) {
        return new RuleVerifier(evaluator, criterion, where, locale);
    }

    /** {@return a verifier whose failures are told in English where the language is English, else in Chinese} */
    public RuleVerifier speaking(Locale language) {
        return new RuleVerifier(evaluator, criterion, situation, language);
    }

    /**
     * {@return what comes out of the given facts, to be asserted}
     *
     * @param facts instances of the types that the rule set names, in any order; none to prove what happens without data
     * @throws IllegalStateException if no criterion or no situation was given
     * @throws IllegalArgumentException if the rule set has no such criterion or region
     */
    public VerdictAssert given(Object... facts) {
        return given(List.of(facts));
    }

    /**
     * {@return what comes out of the given facts, to be asserted}
     *
     * @param facts instances of the types that the rule set names, in any order
     * @throws IllegalStateException if no criterion or no situation was given
     * @throws IllegalArgumentException if the rule set has no such criterion or region
     */
    public VerdictAssert given(Collection<?> facts) {
        if (criterion == null || situation == null) {
            throw new IllegalStateException("先写 criterion(…) 和 in(…) / call criterion(…) and in(…) first");
        }
        Evaluation evaluation = evaluator.evaluate(situation, facts);
        return new VerdictAssert(
                evaluation.criterion(criterion),
                new FailureMessage(evaluation, List.of(new Dossier(situation, List.copyOf(facts))), locale));
    }
}
