package org.zhize.testkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamesTest {

    private static final Path FOLDER = Path.of("book", "criteria");

    @ParameterizedTest
    @ValueSource(strings = {"two-no-decrease-total", "371002", "a"})
    void a_usual_identifier_stays_as_it_is(String identifier) {
        assertThat(PageNames.of(identifier)).isEqualTo(identifier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "../../etc/passwd", "..\\..\\x", "/etc/passwd", "C:\\x", "con", "CON", "aux", "nul.txt",
                "com1", "a b", "a:b", "a\u0000b", "a\nb", "-rf", "经费增长", "A", "<script>", "a.", "\u202Egnp"
            })
    void any_other_becomes_a_short_name_in_the_folder(String identifier) {
        String name = PageNames.of(identifier);

        assertThat(name).matches("[A-Za-z0-9-]{0,40}_[0-9a-f]{16}");
        assertThat(FOLDER.resolve(name + ".html").normalize()).hasParentRaw(FOLDER);
    }

    @Test
    void a_very_long_one_becomes_short() {
        assertThat(PageNames.of("a".repeat(100))).hasSize(100);
        assertThat(PageNames.of("a".repeat(101))).hasSizeLessThan(60);
    }

    @Test
    void no_two_are_the_same_even_where_capitals_do_not_count() {
        List<String> twins =
                List.of("growth", "Growth", "GROWTH", "growth ", "growth.", "a/b", "a\\b", "a-b", "con", "Con");
        Set<String> names = new HashSet<>();

        twins.forEach(twin -> names.add(PageNames.of(twin).toLowerCase(Locale.ROOT)));

        assertThat(names).hasSameSizeAs(twins);
    }
}
