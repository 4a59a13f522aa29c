package org.zhize.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of the scenarios of a rule set, one thing at a time, and the options that go with it. */
enum Way {
    /** Whether they pass. */
    SCENARIOS(""),
    /** What they prove. */
    COVERAGE("--coverage", "--minimum", "--html"),
    /** Whether they notice a change of the rules. */
    MUTATION("--mutate", "--minimum", "--cache", "--no-cache"),
    /** Whether the rules bear changes of the facts. */
    ROBUSTNESS("--robustness");

    private final String option;
    private final List<String> others;

    Way(String option, String... others) {
        this.option = option;
        this.others = List.of(others);
    }

    String option() {
        return option;
    }

    boolean takes(String other) {
        return others.contains(other);
    }

    /** {@return the ways that an option goes with, for a message} */
    static String taking(String other) {
        Stream<String> ways =
                Arrays.stream(values()).filter(way -> way.takes(other)).map(Way::option);
        return String.join(" / ", ways.toList());
    }
}
