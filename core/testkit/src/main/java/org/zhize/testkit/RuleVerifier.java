package org.zhize.testkit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Suppositions supposed;
    private final List<Dossier> others;
    private final Locale locale;

    private RuleVerifier(
            Evaluator evaluator,
            @Nullable String criterion,
            @Nullable Situation situation,
            Suppositions supposed,
            List<Dossier> others,
            Locale locale) {
        this.evaluator = evaluator;
        this.criterion = criterion;
        this.situation = situation;
        this.supposed = supposed;
        this.others = List.copyOf(others);
        this.locale = locale;
    }

    /** {@return a verifier of the given rules} */
    public static RuleVerifier of(RuleSet rules) {
        return new RuleVerifier(Evaluator.of(rules), null, null, Suppositions.NONE, List.of(), Locale.CHINESE);
    }

    /**
     * {@return a verifier of one criterion or quality check}
     *
     * @param id its id
     */
    public RuleVerifier criterion(String id) {
        return new RuleVerifier(evaluator, id, situation, supposed, others, locale);
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
        return new ConsequenceVerifier(supposed.apply(evaluator, id), id, situation, others, locale);
    }

    /** {@return a verifier in the given situation} */
    public RuleVerifier in(Situation where) {
        return new RuleVerifier(evaluator, criterion, where, supposed, others, locale);
    }

    /**
     * {@return a verifier for which a parameter has another value, everywhere and always: a what-if}
     *
     * @param key the parameter, as the rules of the criterion write it, such as {@code floor}, or in full
     * @param value the value in the parameter's unit, such as {@code 12}; if it cannot be so, what follows throws an
     *     {@link IllegalArgumentException}
     */
    public RuleVerifier supposing(String key, String value) {
        return new RuleVerifier(evaluator, criterion, situation, supposed.and(key, value), others, locale);
    }

    /**
     * {@return a verifier that evaluates other governments together with the one in question: those below it, whose verdicts
     * it sees, or those beside it, with which it is compared}
     *
     * @param dossiers their facts, of the same year
     */
    public RuleVerifier beside(Dossier... dossiers) {
        return new RuleVerifier(evaluator, criterion, situation, supposed, List.of(dossiers), locale);
    }

    /**
     * {@return the problems of a rule set, to be asserted}
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static RefusalAssert refusing(Path ruleSetFolder) {
        return new RefusalAssert(RuleSet.check(ruleSetFolder), Locale.CHINESE);
    }

    /**
     * {@return the problems of a rule set with some other files, to be asserted}
     *
     * @param rules the rule set
     * @param files texts by path, such as {@code funding/growth.drl}: each takes the place of a file or is added
     */
    public static RefusalAssert refusing(RuleSet rules, Map<String, String> files) {
        return new RefusalAssert(rules.check(files), Locale.CHINESE);
    }

    /** {@return a verifier whose failures are told in English where the language is English, else in Chinese} */
    public RuleVerifier speaking(Locale language) {
        return new RuleVerifier(evaluator, criterion, situation, supposed, others, language);
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
        Trial trial = Trial.of(supposed.apply(evaluator, criterion), situation, facts, others);
        return new VerdictAssert(trial.evaluation().criterion(criterion), trial.message(locale));
    }
}
