package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhize.diff.Change;
import org.zhize.diff.Change.Difference;
import org.zhize.diff.Change.Kind;
import org.zhize.diff.Change.Subject;
import org.zhize.diff.DiffText;
import org.zhize.diff.RuleSetDiff;

class RuleSetDiffTest {

    private static List<Change> changes(RuleSet now) {
        return RuleSetDiff.between(DiffRules.load(), now).changes();
    }

    private static Change only(RuleSet now) {
        assertThat(changes(now)).hasSize(1);
        return changes(now).get(0);
    }

    @Test
    void order_comments_and_spaces_change_nothing() {
        RuleSet now = DiffRules.with("theme/rate.drl", "// a comment", "/* another */");
        now = DiffRules.with(now, "theme/rate.drl", "year == $year, $value : value", "$value:value ,  year==$year");
        now = DiffRules.with(now, "regions/11.yaml", "value: 10, basis: 市文件", "basis: 市文件,  value: 10.0");

        assertThat(RuleSetDiff.between(DiffRules.load(), now).isEmpty()).isTrue();
        assertThat(now.identity().digest())
                .isNotEqualTo(DiffRules.load().identity().digest());
    }

    @Test
    void a_value_tells_its_region_its_day_and_what_it_was() {
        Change change = only(DiffRules.with("regions/11.yaml", "value: 10", "value: 8"));

        assertThat(change.subject()).isEqualTo(Subject.VALUE);
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.id()).isEqualTo("rate.floor");
        assertThat(change.where()).containsEntry("region", "11").containsEntry("from", "2020-01-01");
        assertThat(change.differences()).containsExactly(new Difference("value", "10 %", "8 %"));
    }

    @Test
    void a_value_that_begins_on_another_day_is_the_same_value_moved() {
        Change change = only(DiffRules.with("regions/11.yaml", "2020-01-01", "2021-01-01"));

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.differences()).containsExactly(new Difference("from", "2020-01-01", "2021-01-01"));
    }

    @Test
    void a_value_whose_basis_alone_changes_says_so() {
        Change change = only(DiffRules.with("regions/11.yaml", "市文件", "市文件二"));

        assertThat(change.differences()).containsExactly(new Difference("basis", "市文件", "市文件二"));
    }

    @Test
    void a_region_that_no_longer_says_anything_loses_its_value() {
        Change change = only(DiffRules.without("regions/11.yaml"));

        assertThat(change.kind()).isEqualTo(Kind.REMOVED);
        assertThat(change.differences()).contains(new Difference("value", "10 %", ""));
    }

    @Test
    void a_rule_shows_its_statement_before_and_after() {
        Change change = only(DiffRules.with("theme/rate.drl", "isAtLeast", "isAbove"));

        assertThat(change.subject()).isEqualTo(Subject.RULE);
        assertThat(change.where()).containsEntry("rule", "比率 / rate");
        assertThat(change.differences())
                .containsExactly(new Difference(
                        "then",
                        "require.that($value).isAtLeast(parameters.percent(\"floor\"));",
                        "require.that($value).isAbove(parameters.percent(\"floor\"));"));
    }

    @Test
    void a_rule_of_another_name_that_says_the_same_is_renamed() {
        Change change = only(DiffRules.with("theme/rate.drl", "比率 / rate", "比值 / ratio"));

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.differences()).containsExactly(new Difference("name", "比率 / rate", "比值 / ratio"));
    }

    @Test
    void a_criterion_tells_its_title_its_basis_and_its_levels() {
        RuleSet now = DiffRules.with(
                "theme/budget.yaml",
                "title: { zh: 预算, en: budget }\nbasis: [乙]",
                "title: 预算安排\nbasis: [丙]\nlevels: [city]");

        assertThat(only(now).differences())
                .extracting(Difference::aspect)
                .containsExactlyInAnyOrder("title", "basis", "levels");
    }

    @Test
    void a_criterion_that_is_gone_takes_its_rules_and_parameters_with_it() {
        Change change = only(DiffRules.without("theme/rate.yaml", "theme/rate.drl", "regions/11.yaml"));

        assertThat(change.subject()).isEqualTo(Subject.CRITERION);
        assertThat(change.kind()).isEqualTo(Kind.REMOVED);
        assertThat(change.id()).isEqualTo("rate");
    }

    @Test
    void a_version_and_a_region_are_told() {
        RuleSet now = DiffRules.with("ruleset.yaml", "version: 1", "version: 2");
        now = DiffRules.with(now, "regions.csv", "112,乙县", "112,乙区");

        assertThat(changes(now)).extracting(Change::subject).containsExactly(Subject.RULE_SET, Subject.REGIONS);
    }

    @Test
    void a_scheme_is_told_with_its_grades() {
        String scheme = """
                title: 方案
                basis: [x]
                total: 100
                treatments: { insufficient: zero, inconsistent: zero, not-applicable: zero }
                grades: [ { grade: good, title: 好, from: 60 }, { grade: bad, title: 差, from: 0 } ]
                indicators: [ { criterion: rate, points: 10 } ]
                """;
        RuleSet old = DiffRules.load().with(Map.of("schemes/s.yaml", scheme));
        RuleSet now = DiffRules.load().with(Map.of("schemes/s.yaml", scheme.replace("from: 60", "from: 70")));

        assertThat(only(old).kind()).isEqualTo(Kind.ADDED);
        assertThat(RuleSetDiff.between(old, now).changes()).hasSize(1).allSatisfy(change -> {
            assertThat(change.subject()).isEqualTo(Subject.SCHEME);
            assertThat(change.differences()).containsExactly(new Difference("grade good", "≥ 60, 好", "≥ 70, 好"));
        });
    }

    @Test
    void people_read_it_in_both_languages() {
        RuleSetDiff diff =
                RuleSetDiff.between(DiffRules.load(), DiffRules.with("regions/11.yaml", "value: 10", "value: 8"));

        assertThat(DiffText.render(diff, Locale.CHINESE)).contains("规则的变化（1 处）", "市（11），自 2020-01-01", "10 % → 8 %");
        assertThat(DiffText.render(diff, Locale.ENGLISH)).contains("Changes of the rules (1)", "from 2020-01-01");
    }
}
