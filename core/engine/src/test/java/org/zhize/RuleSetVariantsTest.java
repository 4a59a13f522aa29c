package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Rate;
import org.zhize.criterion.Criterion;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.rule.Verdict;
import org.zhize.yaml.YamlText;

/** Rule sets that are made from another without reading all of it again. */
class RuleSetVariantsTest {

    private static final String FILE = "theme/rate.drl";
    private static final String OVER = "when Situation( $year : dataYear ) Rate( year == $year, $v : value )\n"
            + "then require.that($v).isAtLeast(parameters.percent(\"floor\"));";
    private static final RuleSet RULES = Norms.criterion("rate")
            .parameter("floor", "%", "10")
            .rule(OVER)
            .quality(
                    "when Situation( $year : dataYear ) $r : Rate( year == $year ) Rate( year == $year - 1, $v : value )\n"
                            + "then suspect($r).because(\"x\").where($v).isBelow(0);")
            .with("other/other.yaml", "title: other\nbasis: [test]\n")
            .with("other/other.drl", "rule \"o\" when $b : Budget() then require.holds(\"b\"); end\n")
            .with("both/both.yaml", "title: both\nbasis: [test]\nall-of: [rate, other]\n")
            .load();

    private static Verdict verdict(RuleSet rules, String value) {
        return Evaluator.of(rules)
                .evaluate(Norms.SITUATION, List.of(Rate.of(2022, value)))
                .verdict("rate");
    }

    private static SourceText edited(String from, String to) {
        String text = RULES.source(FILE).orElseThrow().text();
        assertThat(text).contains(from);
        return new SourceText(FILE, text.replace(from, to));
    }

    @Test
    void a_rule_file_written_otherwise_decides_otherwise() {
        RuleSet stricter = RULES.withRules(edited("isAtLeast", "isAbove"));
        assertThat(verdict(RULES, "10")).isEqualTo(Verdict.MET);
        assertThat(verdict(stricter, "10")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(stricter, "10.1")).isEqualTo(Verdict.MET);
        assertThat(stricter.source(FILE).orElseThrow().text()).contains("isAbove");
    }

    @Test
    void it_keeps_its_place_among_the_others() {
        assertThat(RULES.withRules(edited("isAtLeast", "isAtLeast")).content()).isEqualTo(RULES.content());
    }

    @Test
    void a_rule_file_with_a_mistake_is_refused_with_its_place() {
        assertThatThrownBy(() -> RULES.withRules(edited("$v : value", "$v : valu")))
                .isInstanceOfSatisfying(
                        RuleSetException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.UNKNOWN_FIELD));
    }

    @Test
    void a_rule_file_cannot_change_its_phase() {
        assertThatThrownBy(() -> RULES.withRules(edited(
                        "require.that($v).isAtLeast(parameters.percent(\"floor\"))", "consequence.interview(\"x\")")))
                .isInstanceOf(RuleSetException.class);
    }

    @Test
    void a_rule_for_a_criterion_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> RULES.withRules(edited("when Situation", "@criterion(\"rat\") when Situation")))
                .isInstanceOfSatisfying(
                        RuleSetException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::code)
                                .contains(ProblemCode.UNKNOWN_CRITERION));
    }

    @Test
    void files_laid_over_it_are_read_with_all_others() {
        String yaml = RULES.source("theme/rate.yaml").orElseThrow().text();
        RuleSet higher = RULES.with(Map.of("theme/rate.yaml", yaml.replace("value: 10", "value: 11")));
        assertThat(verdict(higher, "10")).isEqualTo(Verdict.NOT_MET);
        assertThat(higher.identity().digest()).isNotEqualTo(RULES.identity().digest());
    }

    @Test
    void one_value_takes_the_place_of_another() {
        ParameterValue old = RULES.content().parameters().values().get(0);
        ParameterValue eleven = new ParameterValue(
                old.key(),
                old.region(),
                old.from(),
                old.purpose(),
                old.effect(),
                "11",
                supposed("11").value(),
                old.basis(),
                old.unverified(),
                old.location());
        assertThat(verdict(RULES.withValue(old, eleven), "10")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(RULES.withValue(old, eleven), "11")).isEqualTo(Verdict.MET);
    }

    @Test
    void what_is_supposed_holds_everywhere_and_always() {
        assertThat(verdict(RULES.supposing(List.of(supposed("9.9"))), "9.9")).isEqualTo(Verdict.MET);
        assertThat(verdict(RULES.supposing(List.of(supposed("10.1"))), "10")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void what_is_supposed_not_to_hold_takes_the_rule_away() {
        Location nowhere = Location.of("x");
        ParameterValue none = RULES.content()
                .parameters()
                .supposed("rate.floor", new YamlText("null", true, nowhere), new Problems())
                .orElseThrow();
        assertThat(verdict(RULES.supposing(List.of(none)), "10")).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void only_what_matters_is_kept() {
        assertThat(ids(RULES.focusedOn(List.of("rate")))).containsExactlyInAnyOrder("rate", "checks");
        assertThat(ids(RULES.focusedOn(List.of("other")))).containsExactlyInAnyOrder("other");
        assertThat(ids(RULES.focusedOn(List.of("both")))).containsExactlyInAnyOrder("both", "rate", "other", "checks");
        assertThat(ids(RULES.focusedOn(List.of("checks")))).containsExactlyInAnyOrder("checks");
    }

    private static List<String> ids(RuleSet rules) {
        return rules.content().everyCriterion().stream().map(Criterion::id).toList();
    }

    private static ParameterValue supposed(String value) {
        return RULES.content()
                .parameters()
                .supposed("rate.floor", new YamlText(value, false, Location.of("x")), new Problems())
                .orElseThrow();
    }
}
