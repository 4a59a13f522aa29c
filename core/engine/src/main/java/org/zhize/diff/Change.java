package org.zhize.diff;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhize.problem.Bilingual;

/**
 * One thing in which two rule sets differ: what it means, not how its text is written. Immutable.
 *
 * @param subject what kind of thing it is
 * @param kind whether it is new, gone or other than before
 * @param id the id of the criterion, scheme or rule set, or the full key of the parameter
 * @param title what people call it; of a rule, what they call its criterion
 * @param where which of several: {@code rule}, its name; of a value {@code region}, {@code from} and {@code purpose}
 * @param differences in which respects it differs; of what is new or gone, what it says or said
 */
public record Change(
        Subject subject,
        Kind kind,
        String id,
        Bilingual title,
        SortedMap<String, String> where,
        List<Difference> differences) {

    /** Copies the collections. */
    public Change {
        where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
        differences = List.copyOf(differences);
    }

    Change(Subject subject, Kind kind, String id, Bilingual title, Differences<?> differences) {
        this(subject, kind, id, title, new TreeMap<>(), differences.all());
    }

    /** What differs. */
    public enum Subject {
        /** What the rule set says of itself. */
        RULE_SET,
        /** The list of regions. */
        REGIONS,
        /** A criterion, without its rules and parameters where it was there before. */
        CRITERION,
        /** A quality check. */
        CHECK,
        /** A consequence. */
        CONSEQUENCE,
        /** A rule of a criterion, check or consequence. */
        RULE,
        /** What values a parameter may have. */
        PARAMETER,
        /** What a region says of a parameter from a day on. */
        VALUE,
        /** A scheme of scores and grades. */
        SCHEME
    }

    /** How it differs. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is no longer there. */
        REMOVED,
        /** It is other than before. */
        CHANGED
    }

    /**
     * One respect in which it differs.
     *
     * @param aspect which, such as {@code when}, {@code value} or {@code levels}
     * @param before what it was; empty for nothing
     * @param after what it is; empty for nothing
     */
    public record Difference(String aspect, String before, String after) {}
}
