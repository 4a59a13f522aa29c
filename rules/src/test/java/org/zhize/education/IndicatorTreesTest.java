package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.Situation;
import org.zhize.score.Score;
import org.zhize.score.ScoreItem;

/** Trees of indicators as far as self-evaluations print them; neither prints points. */
class IndicatorTreesTest {

    private static final Evaluator EVALUATOR = Evaluator.of(RuleSet.load(Path.of("education")));

    private static Score score(String scheme, String government, int year) {
        InspectionFinding found =
                new InspectionFinding("prior-year-rectification", null, false, "反馈问题尚未全部整改", Provenance.ON_SITE);
        return EVALUATOR
                .scoredBy(scheme)
                .evaluate(Situation.of(government, Year.of(year)), List.of(found))
                .score()
                .orElseThrow();
    }

    @Test
    void yimei_answers_six_aspects_and_sixteen_items() {
        Score yimei = score("heilongjiang-2023", "230717", 2023);

        assertThat(yimei.isScored()).isFalse();
        assertThat(yimei.items()).hasSize(6);
        assertThat(yimei.items()).flatExtracting(ScoreItem::children).hasSize(16);
        assertThat(yimei.items())
                .last()
                .extracting(aspect -> aspect.children().get(0).explanation().zh())
                .isEqualTo("未达标 1，数据不足 1");
    }

    @Test
    void zezhou_reports_in_five_chapters() {
        Score zezhou = score("shanxi-2021", "140525", 2021);

        assertThat(zezhou.isScored()).isFalse();
        assertThat(zezhou.items()).hasSize(5);
    }
}
