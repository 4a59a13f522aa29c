package org.zhize.diff;

import org.zhize.criterion.Combination;

/** Writes how a criterion follows from others, in the words of its file. */
final class CombinationText {

    private CombinationText() {}

    static String of(Combination combination) {
        if (combination instanceof Combination.AllOf all) {
            return "all-of: " + all.criteria().stream().sorted().toList();
        } else if (combination instanceof Combination.AtLeast atLeast) {
            String rest = atLeast.rest().isEmpty() ? "" : ", rest-at-least: " + atLeast.rest();
            return "at-least: " + atLeast.least() + ", of: "
                    + atLeast.parts().stream().sorted().toList() + rest;
        }
        return "";
    }
}
