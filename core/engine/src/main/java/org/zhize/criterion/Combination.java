package org.zhize.criterion;

import java.util.List;

/** How a criterion's verdict follows from others. */
public sealed interface Combination {

    /** It does not: its own rules decide, the worst finding counts. */
    enum None implements Combination {
        /** The only one. */
        NONE
    }

    /**
     * All of several criteria must be met; the worst counts.
     *
     * @param criteria their ids
     */
    record AllOf(List<String> criteria) implements Combination {
        /** Copies {@code criteria}. */
        public AllOf {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * For each subject, so many of several parts must be met and the rest must come near.
     *
     * @param least how many: a whole number, or the key of a parameter
     * @param parts the parts to choose from
     * @param rest how much of its threshold each other part must reach, such as {@code 85 %}, or the key of a parameter;
     *     empty where the rest does not matter
     */
    record AtLeast(String least, List<String> parts, String rest) implements Combination {
        /** Copies {@code parts}. */
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }
}
