package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.problem.Draft;
import org.zhize.problem.ProblemCode;

/** Punctuation that is forgotten, or typed with a Chinese input method: in every place where a rule has some. */
class PunctuationTest {

    /** A legal rule with punctuation in every place of the grammar. */
    private static final String RULE = """
            package test.funding;

            rule "草稿" @criterion("draft")
            when
                Situation( $year : dataYear )
                $f : Funding( year == $year - 1, basis not in ("决算", '预算'), generalBudget != -3, $g : generalBudget );
                SchoolClass( stage == Stage.PRIMARY, pupils >= parameters.number("size") )
                not ( Funding( year > 3 ) )
                forall( $c : SchoolClass( year == $year ) SchoolClass( this == $c, pupils < 9 ) )
                ( Funding( year <= 1 ) or SchoolClass( year == 2 ) )
                accumulate( Funding( year == $year, $h : governmentFund ); $sum : sum($h + 2), $mean : average($h) )
            then
                require.that(($g + $sum) * 2 / $mean).of("合计", $f).isBetween(min(1, 2), 3);
            end
            """;

    private static final String HALF_WIDTH = "(),;:.=<>!+-*/@$\"'";
    private static final String FULL_WIDTH = "（），；：。＝《＞！＋－＊／＠￥“‘";

    private static char fullWidth(char character) {
        return FULL_WIDTH.charAt(HALF_WIDTH.indexOf(character));
    }

    static Stream<Integer> places() {
        return IntStream.range(0, RULE.length())
                .filter(i -> HALF_WIDTH.indexOf(RULE.charAt(i)) >= 0)
                .boxed();
    }

    /** All but what may be left out, such as a semicolon, or leaves another legal rule, such as a sign. */
    static Stream<Integer> neededPlaces() {
        return places().filter(i -> "(),:.@$\"'".indexOf(RULE.charAt(i)) >= 0);
    }

    @Test
    void the_rule_is_sound_as_it_stands() {
        assertThat(Draft.rules(RULE).problems()).isEmpty();
    }

    @Test
    void all_full_width_characters_of_a_file_are_told_at_once() {
        String text = RULE;
        for (char character : List.of('(', ')', ',', ';', ':')) {
            text = text.replace(character, fullWidth(character));
        }
        long changed = RULE.chars()
                .filter(character -> "(),;:".indexOf(character) >= 0)
                .count();
        assertThat(Draft.rules(text).problems())
                .hasSize((int) changed)
                .allMatch(problem -> problem.code() == ProblemCode.FULL_WIDTH);
    }
}
