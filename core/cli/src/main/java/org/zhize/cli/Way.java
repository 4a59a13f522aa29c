package org.zhize.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of the scenarios of a rule set, one thing at a time, and the options that go with it. */
enum Way {
    /** Whether they pass. */
    SCENARIOS(""),
    /** What they prove. */
    COVERAGE("--coverage"),
    /** Whether they notice a change of the rules. */
    MUTATION("--mutate"),
    /** Whether the rules bear changes of the facts. */
    ROBUSTNESS("--robustness"),
    /** Which others there should be. */
    SUGGESTION("--suggest");

    private final String option;

    Way(String option) {
        this.option = option;
    }

    String option() {
        return option;
    }

    boolean takes(String other) {
        return switch (this) {
            case COVERAGE -> List.of("--minimum", "--html").contains(other);
            case MUTATION -> List.of("--minimum", "--cache", "--no-cache").contains(other);
            case SUGGESTION -> other.equals("--out");
            case SCENARIOS, ROBUSTNESS -> false;
        };
    }

    /** {@return the ways that an option goes with, for a message} */
    static String taking(String other) {
        Stream<String> ways =
                Arrays.stream(values()).filter(way -> way.takes(other)).map(Way::option);
        return String.join(" / ", ways.toList());
    }
}
