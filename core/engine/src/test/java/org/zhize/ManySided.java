package org.zhize;

import static org.zhize.TestFacts.d;

import java.util.ArrayList;
import java.util.List;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Mechanism;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.School;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Measurement;
import org.zhize.rule.Provenance;
import org.zhize.rule.Relation;

/** Rules and facts that lead to findings of every kind, and to all that could come out in another order. */
final class ManySided {

    private ManySided() {}

    static Norms rules() {
        return Norms.criterion("growth")
                .parameter("floor", "%", "10")
                .rule("""
                        when
                            Situation( $year : dataYear )
                            Budget( year == $year, $now : general )
                            Budget( year == $year - 1, $last : general )
                        then
                            require.growth($last, $now).isAtLeast(parameters.percent("floor"));
                        """)
                .andCriterion("cv")
                .parameter("ceiling", "1", "0.5")
                .rule("""
                        when
                            accumulate( School( $pupils : pupils, $books : books );
                                $cv : weightedCv($books / $pupils, $pupils), $all : collectList() )
                        then
                            require.that($cv).isAtMost(parameters.number("ceiling"));
                        """)
                .andCriterion("schools")
                .yaml("at-least: 1")
                .yaml("of: [books, pupils]")
                .rule("""
                        when
                            $school : School( $books : books )
                        then
                            require.that($books).of("books", $school).isAtLeast(12);
                        """)
                .rule("""
                        when
                            $school : School( $pupils : pupils )
                        then
                            require.that($pupils).of("pupils", $school).isAtLeast(12);
                        """)
                .andCriterion("classes")
                .rule("""
                        when
                            accumulate( SchoolClass( pupils > 12 ); $many : count() )
                        then
                            require.count($many).isEqualTo(0);
                        """)
                .rule("""
                        when
                            $class : SchoolClass( pupils > 12 )
                        then
                            require.holds("x");
                        """)
                .andCriterion("stated")
                .rule("""
                        when
                            accumulate( Measurement( indicator == "funds", $funds : value ); $sum : sum($funds), $most : max($funds) )
                        then
                            require.that($sum).isAbove($most);
                        """)
                .quality("""
                        when
                            $now : Children( $all : all )
                            Children( all > $all )
                        then
                            suspect($now).because("两个不同的数");
                        """)
                .andCriterion("share")
                .rule("""
                        when
                            Children( $public : inPublic, $all : all )
                        then
                            require.share($public, $all).isAtLeast(1);
                        """)
                .andCriterion("everything")
                .yaml("all-of: [growth, cv, schools, classes, stated, share]");
    }

    static List<Object> facts() {
        List<Object> facts = new ArrayList<>(List.of(
                Budget.of(2021, "100"),
                Budget.of(2022, "109"),
                Budget.of(2022, "111"),
                new Children(2022, 1L, 2L),
                new Children(2022, 1L, 3L),
                new Children(2022, 1L, 4L),
                new Mechanism("a", 2022, true),
                Rate.of(2022, "1"),
                new InspectionFinding("share", null, false, "甲", Provenance.ON_SITE),
                new InspectionFinding("share", null, false, "乙", Provenance.FIRST_REVIEW),
                new InspectionFinding("growth", null, true, "丙", null)));
        for (int i = 0; i < 12; i++) {
            facts.add(School.of("学校" + i % 7, i == 5 ? null : 10 + i, String.valueOf(100 * i)));
            facts.add(new SchoolClass("班" + i, 2022, 2 * i));
            String unit = i % 3 == 0 ? "元" : i % 3 == 1 ? "万元" : "亿元";
            facts.add(new Measurement("funds", null, 2022, d("1." + i), unit, Relation.EXACT, null, null));
        }
        return facts;
    }
}
