package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoursTest {

    private static final Map<String, String> NONE = Map.of();

    @Test
    void colours_are_for_a_terminal_unless_somebody_does_not_want_them() {
        assertThat(Colours.wanted(List.of("run"), NONE, true)).isTrue();
        assertThat(Colours.wanted(List.of("run"), NONE, false)).isFalse();
        assertThat(Colours.wanted(List.of("run"), Map.of("NO_COLOR", "1"), true))
                .isFalse();
        assertThat(Colours.wanted(List.of("run"), Map.of("NO_COLOR", ""), true)).isTrue();
        assertThat(Colours.wanted(List.of("run"), Map.of("TERM", "dumb"), true)).isFalse();
    }

    @Test
    void what_is_asked_for_counts_more_than_where_it_is_shown() {
        assertThat(Colours.wanted(List.of("run", "--color", "always"), Map.of("NO_COLOR", "1"), false))
                .isTrue();
        assertThat(Colours.wanted(List.of("--color=never", "run"), NONE, true)).isFalse();
        assertThat(Colours.wanted(List.of("run", "--color=auto"), NONE, false)).isFalse();
    }

    @Test
    void only_signs_are_painted_and_nothing_else_changes() {
        String text = "✗ 未达标  12  难道？! 不 ✓\n";

        assertThat(Colours.paint(text)).isNotEqualTo(text).startsWith("\u001B[31m✗\u001B[0m 未达标");
        assertThat(Colours.paint(text).replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(text);
        assertThat(Colours.paint("? 数据不足")).contains("\u001B[33m");
        assertThat(Colours.paint("why? 数据")).isEqualTo("why? 数据");
    }
}
