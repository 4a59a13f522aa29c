package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.School;

/** The shapes of criteria that are about how far schools differ. */
class DispersionShapesTest {

    static final Norms CV =
            Norms.criterion("cv").parameter("ceiling", "1", "0.50").rule("""
            when
                Situation( $year : dataYear )
                accumulate( School( year == $year, $pupils : pupils, $books : books );
                    $cv : weightedCv($books / $pupils, $pupils) )
            then
                require.that($cv).isAtMost(parameters.number("ceiling"));
            """);

    @Test
    void a_dispersion_weighted_by_pupils() {
        School[] worked = {
            School.of("1", 45, "279"),
            School.of("2", 37, "137"),
            School.of("3", 89, "935"),
            School.of("4", 76, "160"),
            School.of("5", 55, "402")
        };

        assertThat(CV.verdict((Object[]) worked)).isEqualTo(NOT_MET);
        assertThat(CV.verdict(School.of("1", 10, "10"), School.of("2", 10, "30")))
                .isEqualTo(MET);
        assertThat(CV.verdict(School.of("1", 10, "10"), School.of("2", 10, "30.0000000001")))
                .isEqualTo(NOT_MET);
        assertThat(CV.verdict(School.of("1", 10, "10"), School.of("2", 10, null)))
                .isEqualTo(INSUFFICIENT);
        assertThat(CV.verdict(School.of("1", 10, "10"), School.of("2", null, "10")))
                .isEqualTo(INSUFFICIENT);
        assertThat(CV.verdict(School.of("1", 0, "10"), School.of("2", 10, "10")))
                .isEqualTo(INSUFFICIENT);
        assertThat(CV.verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void the_mean_of_eight_dispersions() {
        String functions = Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                .map("$cv%d : weightedCv($books / $pupils, $pupils)"::formatted)
                .collect(Collectors.joining(", "));
        String sum = Stream.of(1, 2, 3, 4, 5, 6, 7, 8).map("$cv%d"::formatted).collect(Collectors.joining(" + "));
        Norms norms =
                Norms.criterion("composite").parameter("ceiling", "1", "0.50").rule("""
                when
                    Situation( $year : dataYear )
                    accumulate( School( year == $year, $pupils : pupils, $books : books );
                        %s )
                then
                    require.that((%s) / 8).isAtMost(parameters.number("ceiling"));
                """.formatted(functions, sum));

        assertThat(norms.verdict(School.of("1", 10, "10"), School.of("2", 10, "30")))
                .isEqualTo(MET);
        assertThat(norms.verdict(School.of("1", 10, "10"), School.of("2", 11, "30")))
                .isEqualTo(MET);
        assertThat(norms.verdict(School.of("1", 10, "10"), School.of("2", 9, "30")))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(School.of("1", 10, "10"), School.of("2", 10, null)))
                .isEqualTo(INSUFFICIENT);
    }
}
