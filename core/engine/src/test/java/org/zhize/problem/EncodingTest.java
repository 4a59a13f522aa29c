package org.zhize.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in other encodings are named as what they are. */
class EncodingTest {

    private static final String TEXT = "rule \"教育经费\"\nwhen\n    Situation()\nthen\n    require.holds(\"有\");\nend\n";

    private static List<String> told(byte[] bytes) {
        Problems problems = new Problems();
        Optional<SourceText> text = SourceText.decode("funding/growth.drl", bytes, problems);
        assertThat(text.isPresent()).isEqualTo(!problems.hasErrors());
        return problems.inFileOrder().stream()
                .map(problem -> problem.message(Locale.CHINESE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"GBK, 很可能是 GBK", "GB18030, 很可能是 GBK", "UTF-16, 是 UTF-16", "UTF-16LE, 是 UTF-16", "UTF-16BE, 是 UTF-16"})
    void another_encoding_is_named(String encoding, String name) {
        assertThat(told(TEXT.getBytes(Charset.forName(encoding))))
                .singleElement()
                .asString()
                .contains("文件不是 UTF-8 编码", name);
    }

    /** Its bytes would pass for UTF-8 with a character in two that cannot be seen. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_is_told_without_a_chinese_character_too(String encoding) {
        assertThat(told("id: education\nversion: 1\n".getBytes(Charset.forName(encoding))))
                .singleElement()
                .asString()
                .contains("UTF-16");
    }

    @Test
    void what_no_encoding_fits_is_no_text() {
        assertThat(told(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, 1, 2, 3}))
                .singleElement()
                .asString()
                .contains("不是文字文件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "a", "\r\n", "\t教育"})
    void utf_8_is_read_whatever_it_starts_with(String start) {
        assertThat(told((start + TEXT).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
