package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Rate;
import org.zhize.trace.SilentListener;

/** Evaluators that take over what they have in common with another. */
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

    @Test
    void only_what_is_written_otherwise_is_compiled_again() {
        Evaluator before = Evaluator.lazily(RULES);
        explained(before);
        assertThat(before.compiledTexts()).isEqualTo(3);

        Evaluator after = before.by(edited("theme/rate.drl", "year == $year,", "year == $year - 1,"));
        assertThat(after.compiledTexts()).isEqualTo(2);
        explained(after);
        assertThat(after.compiledTexts()).isEqualTo(3);
    }

    @Test
    void rules_of_the_same_conditions_are_compiled_once() {
        Evaluator alike = Evaluator.lazily(edited("theme/other.drl", ", value > 1 )", " )"));
        explained(alike);
        assertThat(alike.compiledTexts()).isEqualTo(2);
    }

    @Test
    void what_changes_no_condition_compiles_nothing() {
        Evaluator before = Evaluator.lazily(RULES);
        explained(before);

        assertThat(before.by(edited("theme/rate.drl", "isAtLeast", "isAbove")).compiledTexts())
                .isEqualTo(3);
        assertThat(before.by(edited("theme/rate.yaml", "50", "51")).compiledTexts())
                .isEqualTo(3);
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

    @Test
    void it_tells_each_step_where_the_other_did() {
        AtomicInteger told = new AtomicInteger();
        Evaluator tracing = Evaluator.tracing(RULES, situation -> {
            told.incrementAndGet();
            return SilentListener.SILENT;
        });

        explained(tracing.by(edited("theme/rate.drl", "isAtLeast", "isAbove")));

        assertThat(told).hasPositiveValue();
    }
}
