package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

class TitlesTest {

    @Title(zh = "教育经费", en = "education funds")
    public record Money(
            @Title(zh = "一般公共预算", en = "general budget") @Unit("万元")
            int general,

            int bare) {}

    @Test
    void a_field_is_called_by_its_title_and_unit() {
        assertThat(Titles.of(List.of(FactType.of(Money.class))))
                .containsEntry("Money", new Bilingual("教育经费", "education funds"))
                .containsEntry("Money.general", new Bilingual("一般公共预算（万元）", "general budget (万元)"))
                .containsEntry("Money.bare", Bilingual.same("bare"));
    }

    @Test
    void shared_values_are_called_as_officials_call_them() {
        assertThat(Titles.of(List.of()))
                .containsEntry("senior-high", new Bilingual("普通高中", "senior-high"))
                .containsEntry("on-site", new Bilingual("实地核查", "on-site"))
                .containsEntry("false", new Bilingual("否", "no"));
    }
}
