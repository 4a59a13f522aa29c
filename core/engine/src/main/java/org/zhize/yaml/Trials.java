package org.zhize.yaml;

import java.util.Optional;

/**
 * Reads a text again and again, each time with another change, as long as a person would wait: a text that is wrong in many ways
 * can be changed in more ways than anybody could try. Counts characters, so that the same text is always told the same. For one
 * thread.
 */
final class Trials {

    private static final int MOST_CHARACTERS = 4_000_000;

    private long characters;

    boolean areLeft() {
        return characters < MOST_CHARACTERS;
    }

    /** {@return where the changed text stops being YAML; nothing if it can be read} */
    Optional<YamlFailure> failureIn(String text) {
        characters += text.length();
        return YamlFailure.in(text);
    }
}
