package org.zhize.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.rule.Verdict;
import org.zhize.score.Achieved;
import org.zhize.score.Adjustment;
import org.zhize.score.Scheme;
import org.zhize.score.SchemeReader;
import org.zhize.score.Score;
import org.zhize.score.ScoreInput;
import org.zhize.score.Scorer;
import org.zhize.score.SelfClaim;
import org.zhize.yaml.YamlValue;

/** Scores of the invented city, by an invented scheme. */
final class Scores {

    private static final String SCHEME = """
            title: { zh: 示例省 2022 年评价方案, en: An example scheme of 2022 }
            basis: [示例教督〔2022〕1号]
            unverified: true
            total: 100
            grades:
              - { grade: excellent, title: { zh: 优秀, en: excellent }, from: 90 }
              - { grade: good,      title: { zh: 良好, en: good },      from: 80 }
              - { grade: pass,      title: { zh: 合格, en: pass },      from: 60 }
              - { grade: fail,      title: { zh: 不合格, en: fail },    from: 0 }
            treatments: { insufficient: %s, inconsistent: zero, not-applicable: not-counted }
            indicators:
              - id: funding
                title: { zh: 经费保障, en: Funding }
                indicators:
                  - { criterion: fiscal-education-growth-10pct, points: 50 }
                  - { criterion: every-district-passes, points: 30, deduct: 3.5 }
              - { criterion: teacher-pay-not-below-civil-servants, points: 5 }
              - { expert: party, title: { zh: 党建, en: Party building }, points: 5, letters: { A: 100 %%, B: 80 %% } }
              - { bonus: innovation, title: { zh: 创新, en: Innovation }, points: 2 }
            """;

    private static final String TREE = """
            title: { zh: 示例省 2022 年指标, en: Example indicators of 2022 }
            basis: [示例教督〔2022〕1号]
            scored: false
            indicators:
              - id: funding
                title: { zh: 经费保障, en: Funding }
                indicators:
                  - { criterion: fiscal-education-growth-10pct }
                  - { criterion: every-district-passes }
              - { criterion: teacher-pay-not-below-civil-servants }
              - { expert: party, title: { zh: 党建, en: Party building } }
            """;

    private Scores() {}

    /** A grade that a cap lowers, with claims. */
    static Score graded() {
        return score("zero");
    }

    /** No grade until data are there. */
    static Score blocked() {
        return score("blocking");
    }

    /** Neither points nor grades: a tree of verdicts. */
    static Score listed() {
        return score(scheme(TREE));
    }

    private static Score score(String insufficient) {
        return score(scheme(SCHEME.formatted(insufficient)));
    }

    private static Score score(Scheme scheme) {
        return Scorer.score(
                scheme,
                new ScoreInput(
                        Map.of(
                                City.GROWTH, Achieved.of(Verdict.MET),
                                City.EVERY_DISTRICT, Achieved.of(Verdict.NOT_MET),
                                Samples.PAY, Achieved.of(Verdict.INSUFFICIENT)),
                        Map.of("party", "B"),
                        Map.of("innovation", new BigDecimal("1.5")),
                        Map.of(
                                City.GROWTH, new SelfClaim(Verdict.MET, new BigDecimal("50")),
                                Samples.PAY, new SelfClaim(Verdict.MET, new BigDecimal("5"))),
                        List.of(Adjustment.cap(
                                "good", new Bilingual("有区县未达标的市不得评为优秀", "a district failed"), "cap-on-failure"))));
    }

    private static Scheme scheme(String text) {
        Problems problems = new Problems();
        SourceText source = new SourceText("schemes/example.yaml", text);
        Scheme scheme = new SchemeReader(problems)
                .read("example-2022", YamlValue.read(source, problems).orElseThrow());
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(problems.inFileOrder().toString());
        }
        return scheme;
    }
}
