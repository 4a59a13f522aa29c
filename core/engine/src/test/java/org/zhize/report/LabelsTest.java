package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhize.finding.Evidence;
import org.zhize.rule.Verdict;

class LabelsTest {

    private final Labels zh = Labels.in(Locale.CHINESE);
    private final Labels en = Labels.in(Locale.ENGLISH);

    @Test
    void both_languages_have_the_same_words() {
        assertThat(zh.all().keySet()).isEqualTo(en.all().keySet());
    }

    @Test
    void any_other_language_is_answered_in_chinese() {
        assertThat(Labels.in(Locale.FRENCH).all()).isEqualTo(zh.all());
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void verdicts_are_called_as_everywhere_else(Verdict verdict) {
        assertThat(zh.verdict(verdict)).isEqualTo(verdict.title());
        assertThat(en.verdict(verdict)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void evidence_is_called_as_everywhere_else(Evidence evidence) {
        assertThat(zh.get("evidence-" + evidence.name())).isEqualTo(evidence.title());
        assertThat(en.get("evidence-" + evidence.name())).isNotEmpty();
    }
}
