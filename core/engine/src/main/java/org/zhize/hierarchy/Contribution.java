package org.zhize.hierarchy;

import java.util.List;
import org.zhize.ruleset.ReferenceSource;

/**
 * What one government gives to a reference value.
 *
 * @param owner the government
 * @param facts its facts of the type that is folded
 */
record Contribution(Unit owner, List<Object> facts) {

    Contribution {
        facts = List.copyOf(facts);
    }

    static Contribution of(ReferenceSource source, Unit owner) {
        return new Contribution(
                owner,
                owner.checked().facts().stream().filter(source.type()::includes).toList());
    }
}
