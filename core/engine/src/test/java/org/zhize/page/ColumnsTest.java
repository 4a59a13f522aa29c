package org.zhize.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void wide_characters_take_two_columns_and_marks_above_letters_none() {
        assertThat(Columns.width("教育 10 %，≥")).isEqualTo(12);
        assertThat(Columns.width("“达标”…")).isEqualTo(10);
        assertThat(Columns.width("e\u0301\u200b")).isEqualTo(1);
        assertThat(Columns.width("𠮷")).isEqualTo(2);
    }

    @Test
    void a_line_does_not_begin_with_a_comma_nor_end_with_an_opening_bracket() {
        assertThat(Columns.wrap("一二三四，五六（七八）九", 8)).containsExactly("一二三", "四，五六", "（七八）", "九");
    }

    @Test
    void dates_and_ids_stay_whole() {
        assertThat(Columns.wrap("自 2022-01-01 起见 two-no-decrease", 16))
                .containsExactly("自 2022-01-01 起", "见", "two-no-decrease");
    }

    @Test
    void what_is_longer_than_a_line_is_cut() {
        assertThat(Columns.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void line_breaks_escapes_and_direction_marks_become_spaces() {
        assertThat(Columns.plain("a\r\nb\u001b[31mc\u202ed")).isEqualTo("a b [31mc d");
    }
}
