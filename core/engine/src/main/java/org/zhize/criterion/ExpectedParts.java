package org.zhize.criterion;

import java.util.List;

/**
 * The parts that a criterion must have a finding for; a part without one is INSUFFICIENT.
 *
 * @param names the parts; empty where any part will do
 * @param stagesOffered whether each stage that the government runs is a part
 */
public record ExpectedParts(List<String> names, boolean stagesOffered) {

    /** Any part will do. */
    public static final ExpectedParts ANY = new ExpectedParts(List.of(), false);

    /** Copies {@code names}. */
    public ExpectedParts {
        names = List.copyOf(names);
    }
}
