package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Rate;

/** Evaluators by other rules, which take over what is compiled where they can. */
class EvaluatorByTest {

    private static final String RULE = """
            when
                Situation( $year : dataYear )
                Rate( year == $year, $value : value )
            then
                require.that($value).isAtLeast(parameters.percent("floor"));
            """;
    private static final RuleSet RULES = Norms.criterion("rate")
            .parameter("floor", "%", "50")
            .rule(RULE)
            .andCriterion("other")
            .parameter("floor", "%", "50")
            .rule(RULE.replace("value )", "value, value > 1 )"))
            .quality("when $rate : Rate( value > 9 ) then suspect($rate).because(\"x\").note();")
            .load();
    private static final List<Rate> FACTS = List.of(Rate.of(2022, "50"), Rate.of(2021, "40"));

    private static RuleSet edited(String file, String from, String to) {
        String text = RULES.source(file).orElseThrow().text();
        assertThat(text).contains(from);
        return RULES.with(Map.of(file, text.replace(from, to)));
    }

    private static String explained(Evaluator evaluator) {
        Evaluation evaluation = evaluator.evaluate(Norms.SITUATION, FACTS);
        return evaluation.explain("rate", Locale.ENGLISH)
                + evaluation.explain("other", Locale.ENGLISH)
                + evaluation.assessment();
    }

    @ParameterizedTest
    @CsvSource({
        "theme/rate.drl, isAtLeast, isAbove",
        "theme/rate.drl, 'year == $year,', 'year == $year - 1,'",
        "theme/rate.drl, 'rule ', '// two lines\n// more\nrule '",
        "theme/other.drl, 'when', 'when exists Rate( value > 12 )'",
        "theme/rate.yaml, 'value: 50', 'value: 51'",
        "quality/checks.drl, '> 9', '< 9'",
        "quality/checks.drl, '.note()', '.inconsistent()'"
    })
    void it_says_what_a_new_one_says(String file, String from, String to) {
        RuleSet others = edited(file, from, to);
        Evaluator before = Evaluator.lazily(RULES);
        String own = explained(before);

        assertThat(explained(before.by(others))).isEqualTo(explained(Evaluator.lazily(others)));
        assertThat(explained(Evaluator.of(RULES).by(others))).isEqualTo(explained(Evaluator.of(others)));
        assertThat(explained(before)).isEqualTo(own);
    }
}
