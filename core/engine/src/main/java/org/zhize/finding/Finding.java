package org.zhize.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * What one rule found about one part and subject of one criterion, with everything that led to it; also where it passes.
 *
 * <p>Immutable; may be shared between threads.
 *
 * @param criterion the criterion's id
 * @param part the leg or stage; empty for the criterion as a whole
 * @param subject the school, class or other thing that it is about; empty for the government itself
 * @param verdict what was found
 * @param evidence what kind of evidence decided
 * @param comparison the measured value against the required one; null where nothing was compared
 * @param bindings the values that the rule bound, as text by variable name without the dollar sign
 * @param facts the facts behind it, in the order of the rule's patterns
 * @param parameters the parameter values that were in force
 * @param rule the rule that found it; null where no rule did
 * @param notes what else should be known
 * @param missing what was missing
 */
public record Finding(
        String criterion,
        String part,
        String subject,
        Verdict verdict,
        Evidence evidence,
        @Nullable Comparison comparison,
        SortedMap<String, String> bindings,
        List<FactUse> facts,
        List<ParameterUse> parameters,
        @Nullable RuleUse rule,
        List<Bilingual> notes,
        List<MissingDatum> missing) {

    private static final String AFTER_ALL = "\uffff";

    /** The order in which findings are reported: criterion, part, subject, evidence, verdict, measured value, then all the rest. */
    public static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::criterion)
            .thenComparing(Finding::part)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::evidence)
            .thenComparing(Finding::verdict)
            .thenComparing(finding -> finding.comparison == null ? AFTER_ALL : finding.comparison.observed())
            .thenComparing(unlike(Finding::bindings))
            .thenComparing(unlike(Finding::comparison))
            .thenComparing(unlike(Finding::facts))
            .thenComparing(unlike(Finding::parameters))
            .thenComparing(unlike(Finding::rule))
            .thenComparing(unlike(Finding::notes))
            .thenComparing(unlike(Finding::missing));

    /** Most are alike, and text is made of few. */
    private static Comparator<Finding> unlike(Function<Finding, @Nullable Object> component) {
        return (one, other) -> {
            Object left = component.apply(one);
            Object right = component.apply(other);
            return Objects.equals(left, right) ? 0 : String.valueOf(left).compareTo(String.valueOf(right));
        };
    }

    /** Copies the collections. */
    public Finding {
        bindings = bindings.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(bindings));
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
        notes = List.copyOf(notes);
        missing = List.copyOf(missing);
    }

    /** {@return whether a check doubts a fact behind it} */
    public boolean isDoubted() {
        return notes.stream().anyMatch(Notes::isSuspicion);
    }
}
