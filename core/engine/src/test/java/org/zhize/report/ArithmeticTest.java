package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.finding.Comparison;
import org.zhize.finding.Evidence;
import org.zhize.rule.Verdict;

class ArithmeticTest {

    @ParameterizedTest
    @CsvSource({
        "9, ≥, 10, -1, %, 还差 1 个百分点, 再增加 1 个百分点即达标",
        "70, ≤, 65, -5, 人, 超出 5 人, 再减少 5 人即达标",
        "50, >, 60, -10, %, 还差 10 个百分点, 再增加超过 10 个百分点即达标",
        "60, >, 60, 0, %, 正好等于要求, 再高一点即达标：等于要求还不够",
        "5, <, 5, 0, 个, 正好等于上限, 再低一点即达标：等于上限还不够",
        "2024-01-05, ≤, 2024-01-01, -4, 天, 超出 4 天, 提前 4 天即达标",
        "7, =, 8, -1, 所, 偏离 1 所, ''",
        "9, '∈', '[10, 12]', -1, 人, 偏离 1 人, ''",
        "9, ≥, 10, -1, '', 还差 1, ''",
        ">2, ≥, 3, '', %, '', ''",
    })
    void what_is_missing_and_what_would_meet_it(
            String observed, String operator, String required, String margin, String unit, String gap, String remedy) {
        Arithmetic arithmetic = new Arithmetic(Labels.in(Locale.CHINESE));
        Comparison comparison = new Comparison(observed, operator, required, margin, unit);

        assertThat(arithmetic.margin(comparison, Verdict.NOT_MET)).isEqualTo(gap);
        assertThat(arithmetic.remedy(Samples.simple("c", Verdict.NOT_MET, Evidence.FIGURES, comparison)))
                .isEqualTo(remedy);
    }

    @ParameterizedTest
    @CsvSource({"12, ≥, 10, 2, 高出 2 个百分点", "3, ≤, 5, 2, 低于上限 2 个百分点", "11, '∈', '[10, 12]', 1, 余量 1 个百分点"})
    void what_is_kept_with_room_to_spare(String observed, String operator, String required, String margin, String gap) {
        Comparison comparison = new Comparison(observed, operator, required, margin, "%");

        assertThat(new Arithmetic(Labels.in(Locale.CHINESE)).margin(comparison, Verdict.MET))
                .isEqualTo(gap);
    }
}
