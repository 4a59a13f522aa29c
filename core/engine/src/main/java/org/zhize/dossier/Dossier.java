package org.zhize.dossier;

import java.util.List;
import org.zhize.rule.Situation;

/**
 * One government to be evaluated. Immutable, as far as its facts are.
 *
 * @param situation which government, for which year, as of which day
 * @param facts its facts, in any order
 */
public record Dossier(Situation situation, List<Object> facts) {

    /** Copies {@code facts}. */
    public Dossier {
        facts = List.copyOf(facts);
    }
}
