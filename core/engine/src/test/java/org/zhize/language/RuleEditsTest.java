package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.fact.FactTypes;
import org.zhize.problem.SourceText;

class RuleEditsTest {

    private static List<RuleEdit> edits(SourceText source) {
        FactTypes types = FactTypes.of("org.zhize.language.none", RuleEditsTest.class.getClassLoader());
        return RuleEdits.of(source, "growth", types, criterion -> List.of("total", "each"));
    }

    private static List<String> changes(String when, String then) {
        String text = "rule \"𠀀增长\"\nwhen\n    " + when + "\nthen\n    " + then + ";\nend\n";
        return edits(new SourceText("growth.drl", text)).stream()
                .map(edit -> edit.kind() + " " + edit.replaced() + " -> " + edit.replacement())
                .filter(change -> !change.startsWith("RULE_DROPPED") && !change.startsWith("PATTERN_DROPPED"))
                .toList();
    }

    private static List<String> ofCondition(String when) {
        return changes(when, "require.holds(\"好\")").stream()
                .filter(change -> !change.startsWith("OUTCOME"))
                .toList();
    }

    private static List<String> ofStatement(String then) {
        return changes("Situation( $year : dataYear )", then);
    }

    @Test
    void a_comparison_loses_its_equality_or_turns_round() {
        assertThat(ofCondition("Measurement( value >= 3 )"))
                .containsExactly(
                        "CONSTRAINT_DROPPED value >= 3 -> ",
                        "COMPARISON >= -> >",
                        "COMPARISON >= -> <=",
                        "NUMBER 3 -> 2",
                        "NUMBER 3 -> 4");
    }

    @Test
    void a_year_moves_by_one() {
        assertThat(ofCondition("Measurement( year == $year - 1 )"))
                .contains("OFFSET $year - 1 -> $year", "OFFSET $year - 1 -> $year - 2", "COMPARISON == -> !=");
        assertThat(ofCondition("Measurement( year == $year )")).contains("OFFSET $year -> $year - 1");
    }

    @Test
    void a_stage_becomes_a_neighbour_that_is_not_yet_in_the_list() {
        assertThat(ofCondition("Measurement( stage == Stage.PRIMARY )"))
                .contains("CONSTANT Stage.PRIMARY -> Stage.JUNIOR", "CONSTANT Stage.PRIMARY -> Stage.PRESCHOOL");
        assertThat(ofCondition("Measurement( stage in (Stage.PRIMARY, Stage.JUNIOR) )"))
                .contains(
                        "COMPARISON in -> not in",
                        "MEMBER_DROPPED Stage.PRIMARY,  -> ",
                        "MEMBER_DROPPED , Stage.JUNIOR -> ")
                .doesNotContain("CONSTANT Stage.PRIMARY -> Stage.JUNIOR");
    }

    @Test
    void a_constraint_is_dropped_with_its_comma_but_not_the_name_that_it_gives() {
        assertThat(ofCondition("Measurement( year == 1, $value : value > 2, $unit : unit )"))
                .contains(
                        "CONSTRAINT_DROPPED year == 1,  -> ", "CONSTRAINT_DROPPED $value : value > 2 -> $value : value")
                .noneMatch(change -> change.contains("$unit : unit"));
    }

    @Test
    void existence_and_alternatives() {
        assertThat(ofCondition("not Measurement( year == 1 )")).contains("EXISTENCE not -> exists");
        assertThat(ofCondition("(Measurement( year == 1 ) or StatedChange( year == 1 ))"))
                .contains(
                        "ALTERNATIVE_DROPPED (Measurement( year == 1 ) or StatedChange( year == 1 ))"
                                + " -> StatedChange( year == 1 )",
                        "ALTERNATIVE_DROPPED (Measurement( year == 1 ) or StatedChange( year == 1 ))"
                                + " -> Measurement( year == 1 )");
    }

    @Test
    void what_is_computed_of_facts() {
        assertThat(ofCondition("accumulate( Measurement( $v : value ); $s : sum($v), $c : share($v, $s) )"))
                .containsExactly("FUNCTION sum -> max", "ORDER $v, $s -> $s, $v");
    }

    @Test
    void what_is_required() {
        assertThat(ofStatement("require.growth($a + $b, $c * 2).of(\"total\").isAtLeast(0)"))
                .containsExactlyInAnyOrder(
                        "ORDER $a + $b, $c * 2 -> $c * 2, $a + $b",
                        "ARITHMETIC + -> -",
                        "ARITHMETIC * -> /",
                        "NUMBER 2 -> 1",
                        "NUMBER 2 -> 3",
                        "PART \"total\" -> \"each\"",
                        "RELATION isAtLeast -> isAbove",
                        "RELATION isAtLeast -> isAtMost",
                        "NUMBER 0 -> -1",
                        "NUMBER 0 -> 1");
        assertThat(ofStatement("require.that($a).isBetween($b, $c)"))
                .containsExactly(
                        "RELATION isBetween($b, $c) -> isAtLeast($b)", "RELATION isBetween($b, $c) -> isAtMost($c)");
        assertThat(ofStatement("require.fails(\"坏\")")).containsExactly("OUTCOME fails -> holds");
        assertThat(ofStatement("suspect($f).because(\"坏\").note().where($a).isAbove($b)"))
                .containsExactly(
                        "DEMAND_DROPPED .where($a).isAbove($b) -> ",
                        "MARK note -> inconsistent",
                        "RELATION isAbove -> isAtLeast",
                        "RELATION isAbove -> isBelow");
    }

    @Test
    void an_edit_is_applied_where_it_was_found_even_behind_characters_of_two_units() {
        SourceText source = new SourceText("growth.drl", """
                rule "𠀀" @criterion("other") when Measurement( year == 1 ) then require.holds("𠀀"); end
                """);
        RuleEdit edit = edits(source).stream()
                .filter(known -> known.kind() == RuleEdit.Kind.OUTCOME)
                .findFirst()
                .orElseThrow();

        assertThat(edit.apply(source).text()).contains("require.fails(\"𠀀\"); end");
        assertThat(edit.criterion()).isEqualTo("other");
        assertThat(edit.rule()).isEqualTo("𠀀");
        assertThatThrownBy(() -> edit.apply(new SourceText("growth.drl", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
