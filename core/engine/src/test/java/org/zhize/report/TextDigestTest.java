package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.finding.Assessment;
import org.zhize.page.Columns;

class TextDigestTest {

    private static String digest(Catalogue catalogue, List<Assessment> assessments, Locale locale) {
        TextDigest digest = new TextDigest(catalogue, Unread.NOTHING, locale);
        assessments.forEach(digest::add);
        return digest.text();
    }

    @Test
    void contradictions_come_before_what_is_missed_and_before_missing_data() {
        assertThat(digest(Samples.catalogue(), Samples.assessments(), Locale.CHINESE))
                .containsSubsequence("▌环翠区（371002）", "! 数据矛盾", "✗ 未达标", "? 数据不足", "人社局 1");
    }

    @Test
    void governments_are_in_order_of_their_codes_in_whatever_order_they_come() {
        List<Assessment> assessments = Samples.assessments();
        List<Assessment> reversed = new ArrayList<>(assessments);
        Collections.reverse(reversed);

        assertThat(digest(Samples.catalogue(), reversed, Locale.CHINESE))
                .isEqualTo(digest(Samples.catalogue(), assessments, Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void nothing_is_wider_than_a_terminal(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(digest(Samples.catalogue(), Samples.assessments(), locale).lines())
                .allMatch(line -> Columns.width(line) <= 80);
        assertThat(digest(City.catalogue(), City.assessments(), locale).lines())
                .allMatch(line -> Columns.width(line) <= 80);
        assertThat(digest(Samples.catalogue(), List.of(Samples.hostile()), locale)
                        .codePoints())
                .noneMatch(character -> character != '\n' && Character.isISOControl(character));
    }

    @Test
    void sixty_governments_have_lines_of_their_own_and_one_more_makes_them_a_sum() {
        List<Assessment> sixty = Collections.nCopies(60, Samples.huancui());
        List<Assessment> more = Collections.nCopies(61, Samples.huancui());

        assertThat(digest(Samples.catalogue(), sixty, Locale.CHINESE)).contains("▌环翠区");
        assertThat(digest(Samples.catalogue(), more, Locale.CHINESE))
                .doesNotContain("▌")
                .contains("各地区判定所占比例", " 61 ", " %", "未达标最多的标准", "    61  ");
    }

    @Test
    void nothing_to_tell_is_told() {
        assertThat(digest(Samples.catalogue(), List.of(), Locale.CHINESE)).contains("没有被评价的政府");
    }
}
