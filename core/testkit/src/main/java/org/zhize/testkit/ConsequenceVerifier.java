package org.zhize.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.criterion.Criterion;
import org.zhize.dossier.Dossier;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Situation;

/**
 * Proves one consequence from Java; immutable and safe to share between threads. It comes of
 * {@link RuleVerifier#consequencesOf}.
 *
 * <pre>{@code
 * verifier.in(Situation.of("371002", Year.of(2022)))
 *         .consequencesOf("interview-laggard")
 *         .given(new Funding(2021, …), new Funding(2022, …))
 *         .follows(EffectKind.INTERVIEW)
 *         .withText("约谈");
 * }</pre>
 */
public final class ConsequenceVerifier {

    private final Evaluator evaluator;
    private final String id;
    private final Situation situation;
    private final List<Dossier> others;
    private final Locale locale;

    ConsequenceVerifier(Evaluator evaluator, String id, Situation situation, List<Dossier> others, Locale locale) {
        this.evaluator = evaluator;
        this.id = id;
        this.situation = situation;
        this.others = others;
        this.locale = locale;
    }

    /**
     * {@return what follows from the given facts, to be asserted}
     *
     * @param facts instances of the types that the rule set names, in any order
     * @throws IllegalArgumentException if the rule set has no such consequence or region
     */
    public ConsequenceAssert given(Object... facts) {
        return given(List.of(facts));
    }

    /**
     * {@return what follows from the given facts, to be asserted}
     *
     * @param facts instances of the types that the rule set names, in any order
     * @throws IllegalArgumentException if the rule set has no such consequence or region
     */
    public ConsequenceAssert given(Collection<?> facts) {
        Trial trial = Trial.of(evaluator, situation, facts, others);
        Evaluation evaluation = trial.evaluation();
        List<String> known = evaluation.catalogue().consequences().stream()
                .map(Criterion::id)
                .toList();
        if (!known.contains(id)) {
            throw new IllegalArgumentException("没有名为 %1$s 的后果。是否应为 %2$s / no consequence %1$s. Did you mean %2$s"
                    .formatted(id, Suggestion.orAll(id, known)));
        }
        return new ConsequenceAssert(
                id, new ComparingConsequences(evaluation.consequences()).of(id), trial.message(locale));
    }
}
