package org.zhize.finding;

import java.util.List;
import java.util.Map;
import org.zhize.rule.Situation;

/** Finds the matches of a set of rules among the facts of one government. Safe to share between threads. */
public interface RuleMatcher {

    /**
     * {@return all matches, in any order}
     *
     * @param situation what is evaluated
     * @param parameters the values in force by full key: {@link org.zhize.exact.Real}s in base units, texts, days, booleans
     * @param facts the facts
     */
    List<RuleMatch> match(Situation situation, Map<String, Object> parameters, List<?> facts);
}
