package org.zhize.receipt;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Situation;

/**
 * What a receipt says of one government.
 *
 * @param situation who was evaluated
 * @param verdicts a letter for each criterion, in the order of {@link Head#criteria}: M met, N not met, I insufficient, X
 *     inconsistent, - not applicable
 * @param digest the SHA-256 of all that the report says of it, in hexadecimal
 */
public record Entry(Situation situation, String verdicts, String digest) {

    static Map<String, @Nullable Object> of(Situation situation) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("government", situation.government());
        tree.put("dataYear", situation.dataYear());
        tree.put("asOf", situation.asOf().toString());
        tree.put("purpose", situation.purpose());
        return tree;
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = of(situation);
        tree.put("verdicts", verdicts);
        tree.put("digest", digest);
        return tree;
    }
}
