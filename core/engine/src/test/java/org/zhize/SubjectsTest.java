package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Equipment;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.School;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.finding.Finding;
import org.zhize.rule.Verdict;

/** Findings about schools and classes, whose facts must be found together. */
class SubjectsTest {

    private static Map<String, Verdict> bySubject(Evaluation evaluation) {
        return evaluation.findings().stream().collect(Collectors.toMap(Finding::subject, Finding::verdict));
    }

    @Test
    void what_one_subject_lacks_is_missing_for_it_alone() {
        Norms norms = Norms.criterion("books").rule("""
                when
                    Situation( $year : dataYear )
                    School( year == $year, $name : name, $pupils : pupils )
                    Equipment( school == $name, $amount : a )
                then
                    require.that($amount).of($name).isAtLeast($pupils);
                """);
        Evaluation evaluation = norms.evaluate(
                School.of("甲", 1, null),
                School.of("乙", 1, null),
                School.of("丙", null, null),
                equipment("甲", "2"),
                equipment("丙", "2"),
                equipment("丁", "0"));

        assertThat(bySubject(evaluation)).isEqualTo(Map.of("甲", MET, "乙", INSUFFICIENT, "丙", INSUFFICIENT));
        assertThat(evaluation.criterion("books").missing())
                .extracting(missing -> missing.path())
                .containsExactlyInAnyOrder("Equipment[school=乙]", "School[name=丙, year=2022].pupils");
    }

    private static Equipment equipment(String school, String amount) {
        return new Equipment(school, d(amount), null, null, null, null, null, null);
    }

    @Test
    void classes_are_counted_school_by_school() {
        Norms norms = Norms.criterion("classes").rule("""
                when
                    Situation( $year : dataYear )
                    School( year == $year, $name : name, $pupils : pupils )
                    accumulate( SchoolClass( year == $year, name == $name, $each : pupils );
                        $count : count(), $sum : sum($each) )
                then
                    require.that($sum).of($name).isEqualTo($pupils);
                """);
        Evaluation evaluation = norms.evaluate(
                School.of("甲", 70, null),
                School.of("乙", 70, null),
                School.of("丙", 70, null),
                new SchoolClass("甲", 2022, 30),
                new SchoolClass("甲", 2022, 40),
                new SchoolClass("甲", 2021, 99),
                new SchoolClass("乙", 2022, 30));

        assertThat(bySubject(evaluation)).isEqualTo(Map.of("甲", MET, "乙", NOT_MET, "丙", INSUFFICIENT));
    }

    @Test
    void each_school_is_held_against_all_of_its_own_classes() {
        Norms norms = Norms.criterion("classes")
                .parameter("most", "人", "45")
                .rule("""
                when
                    Situation( $year : dataYear )
                    $school : School( year == $year, $name : name )
                    not SchoolClass( year == $year, name == $name, pupils > parameters.number("most") )
                then
                    require.holds("没有大班").of($school);
                """)
                .rule("""
                when
                    Situation( $year : dataYear )
                    $school : School( year == $year, $name : name )
                    exists SchoolClass( year == $year, name == $name, pupils > parameters.number("most") )
                then
                    require.fails("有大班").of($school);
                """);
        Evaluation evaluation = norms.evaluate(
                School.of("甲", 1, null),
                School.of("乙", 1, null),
                School.of("丙", 1, null),
                School.of("丁", 1, null),
                new SchoolClass("甲", 2022, 45),
                new SchoolClass("乙", 2022, 46),
                new SchoolClass("丁", 2022, null));

        assertThat(evaluation.criterion("classes").verdict()).isEqualTo(NOT_MET);
        assertThat(verdict(evaluation, "甲")).isEqualTo(MET);
        assertThat(verdict(evaluation, "乙")).isEqualTo(NOT_MET);
        assertThat(verdict(evaluation, "丙")).isEqualTo(INSUFFICIENT);
        assertThat(verdict(evaluation, "丁")).isEqualTo(INSUFFICIENT);
    }

    private static Verdict verdict(Evaluation evaluation, String subject) {
        return Verdict.worstOf(evaluation.findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .map(Finding::verdict)
                .toList());
    }

    @Test
    void many_failing_subjects_are_counted_and_some_are_named() {
        Norms norms = Norms.criterion("schools").rule("""
                when
                    $school : School( $pupils : pupils )
                then
                    require.that($pupils).of($school).isBelow(1);
                """);
        Object[] schools = new Object[40];
        for (int i = 0; i < schools.length; i++) {
            schools[i] = School.of("学校" + (100 + i), 1, null);
        }

        assertThat(norms.evaluate(schools).findings()).hasSize(40);
        assertThat(norms.evaluate(schools).criterion("schools").reason().zh()).contains("学校100", "40");
        assertThat(norms.evaluate(schools).criterion("schools").reason().zh().length())
                .isLessThan(300);
    }

    @Test
    void two_facts_that_say_the_same_count_twice() {
        Norms norms = Norms.criterion("count").rule("""
                when
                    accumulate( SchoolClass( pupils > 0 ); $count : count() )
                then
                    require.count($count).isEqualTo(2);
                """);

        assertThat(norms.verdict(new SchoolClass(null, 2022, 40), new SchoolClass(null, 2022, 40)))
                .isEqualTo(MET);
    }

    @Test
    void several_figures_of_one_year_are_all_held_against_the_threshold() {
        Norms norms = Norms.criterion("rate").parameter("floor", "%", "50").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $value : value )
                then
                    require.that($value).isAtLeast(parameters.percent("floor"));
                """);

        assertThat(norms.verdict(Rate.of(2022, "50"), Rate.of(2022, "60"))).isEqualTo(MET);
        assertThat(norms.verdict(Rate.of(2022, "50"), Rate.of(2022, "40"))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(Rate.of(2022, "50"), Rate.of(2022, null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(Rate.of(2022, "40"), Rate.of(2022, null))).isEqualTo(NOT_MET);
    }
}
