package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.report.TextReport;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.SelfScore;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;
import org.zhize.score.ScoreItem;

/**
 * What Weihai's report of 2023-05-11 says of its district Huancui, by the eight groups of problems of that report: problems
 * and no points. The self-evaluation is made up.
 */
class WeihaiProblemsTest {

    private static final Evaluation HUANCUI = Evaluator.of(RuleSet.load(Path.of("education")))
            .scoredBy("weihai-2022")
            .evaluate(
                    Situation.of("371002", Year.of(2022)),
                    List.of(
                            found("fiscal-education-growth-10pct", "环翠区未实现一般公共预算和政府性基金预算安排教育经费比上年增长10%的要求"),
                            found("kindergarten-nonquota-pay-75pct", "环翠区、文登区、南海新区公办幼儿园非在编教师年平均工资收入未达到在编教师年平均工资收入的75%"),
                            found("myopia-vs-province", "各区市学生近视率高于全省平均值"),
                            found("prior-year-rectification", "上年度反馈问题整改力度有待加强"),
                            found("repeat-finding", "再次被反馈存在办学条件、教育专项资金管理使用、教师待遇保障等方面问题"),
                            new InspectionFinding(
                                    "security-four-100pct",
                                    null,
                                    null,
                                    "区市学校幼儿园安防建设水平和校园周边安全综合治理工作有待进一步提高",
                                    Provenance.RECHECK),
                            new SelfScore("security-four-100pct", 2022, Verdict.MET, null)));

    private static InspectionFinding found(String criterion, String text) {
        return new InspectionFinding(criterion, null, false, text, Provenance.RECHECK);
    }

    private static Score score() {
        return HUANCUI.score().orElseThrow();
    }

    private static Stream<ScoreItem> leaves() {
        return score().items().stream().flatMap(group -> group.children().stream());
    }

    @Test
    void there_are_eight_groups_and_no_points() {
        assertThat(score().items()).hasSize(8);
        assertThat(score().isScored()).isFalse();
        assertThat(score().gradeAfter()).isNull();
        assertThat(leaves()).extracting(item -> item.marks().maximum()).allMatch(points -> points.signum() == 0);
    }

    @Test
    void what_was_found_stands_in_its_group_and_the_rest_is_open() {
        assertThat(leaves().filter(item -> item.verdict() == Verdict.NOT_MET))
                .extracting(ScoreItem::id)
                .contains(
                        "fiscal-education-growth-10pct",
                        "kindergarten-nonquota-pay-75pct",
                        "myopia-vs-province",
                        "prior-year-rectification",
                        "repeat-finding");
        assertThat(leaves()).extracting(ScoreItem::verdict).doesNotContain(Verdict.MET);
    }

    @Test
    void soft_words_decide_nothing_even_against_a_claim() {
        assertThat(leaves().filter(item -> item.id().equals("security-four-100pct")))
                .extracting(ScoreItem::verdict)
                .containsExactly(Verdict.INSUFFICIENT);
        assertThat(TextReport.render(HUANCUI.catalogue(), List.of(HUANCUI.assessment()), Locale.CHINESE))
                .contains("本方案只列结论，不计分、不评等")
                .contains("自评达标，核算为数据不足");
    }
}
