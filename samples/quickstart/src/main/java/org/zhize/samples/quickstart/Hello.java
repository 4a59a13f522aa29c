package org.zhize.samples.quickstart;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.education.fact.Funding;
import org.zhize.rule.Situation;

/** One district, one criterion: the figures are generated, not Huancui's. */
public final class Hello {

    private Hello() {}

    /** Prints why the verdict is what it is. */
    public static void main(String[] args) {
        // tag::hello[]
        Evaluator evaluator = Evaluator.of(RuleSet.load("education", Hello.class.getClassLoader()));
        List<Funding> facts = List.of(
                new Funding(2021, new BigDecimal("100000"), new BigDecimal("20000")),
                new Funding(2022, new BigDecimal("111000"), new BigDecimal("20900")));
        Evaluation evaluation = evaluator.evaluate(Situation.of("371002", Year.of(2022)), facts);
        System.out.print(evaluation.explain("fiscal-education-growth-10pct", Locale.CHINESE));
        // end::hello[]
    }
}
