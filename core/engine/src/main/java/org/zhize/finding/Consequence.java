package org.zhize.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.language.EffectKind;
import org.zhize.problem.Bilingual;

/**
 * What follows for a government from its findings, with why. Immutable.
 *
 * @param id the id of the consequence: the stem of its files
 * @param kind what follows
 * @param subject whom it concerns, such as a county's code; empty for the government itself
 * @param details {@code grade} of a cap; {@code steps} of a downgrade; {@code record} of a record, its kind; of a share
 *     {@code pool}, {@code weight}, {@code weights} (of all) and {@code amount}, sums of money in 元 to the fen
 * @param text what is to be done, or what is recorded
 * @param reason why; the same as {@code text} where that says it
 * @param criteria the criteria on whose verdicts it rests, by id
 * @param comparison what had to hold; null where nothing was compared
 * @param facts the facts behind it
 * @param parameters the parameter values that were in force
 * @param rule the rule
 */
public record Consequence(
        String id,
        EffectKind kind,
        String subject,
        SortedMap<String, String> details,
        Bilingual text,
        Bilingual reason,
        List<String> criteria,
        @Nullable Comparison comparison,
        List<FactUse> facts,
        List<ParameterUse> parameters,
        RuleUse rule) {

    /** By id, whom it concerns and kind, then all the rest. */
    static final Comparator<Consequence> IN_ORDER = Comparator.comparing(Consequence::id)
            .thenComparing(Consequence::subject)
            .thenComparing(Consequence::kind)
            .thenComparing(Consequence::toString);

    /** Copies the collections. */
    public Consequence {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        criteria = List.copyOf(criteria);
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
    }
}
