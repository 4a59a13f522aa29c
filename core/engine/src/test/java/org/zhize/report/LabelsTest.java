package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.finding.Evidence;
import org.zhize.language.EffectKind;
import org.zhize.rule.Verdict;

class LabelsTest {

    private final Labels zh = Labels.in(Locale.CHINESE);
    private final Labels en = Labels.in(Locale.ENGLISH);

    @Test
    void both_languages_have_the_same_words() {
        assertThat(zh.all().keySet()).isEqualTo(en.all().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels_zh.properties", "labels_en.properties"})
    void no_word_takes_the_place_of_another(String file) {
        assertThat(Resources.text(file).lines().map(line -> line.replaceFirst("=.*", "")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consequences",
                "criteria",
                "criterion",
                "government",
                "grid",
                "ledger",
                "matrix",
                "overview",
                "ranking",
                "revisions",
                "score",
                "sources",
                "unknown",
                "verdict"
            })
    void every_word_that_a_template_shows_is_there(String template) {
        assertThat(zh.all().keySet())
                .containsAll(Pattern.compile("\\{t\\.([\\w-]+)}")
                        .matcher(Resources.text("page/" + template + ".mustache"))
                        .results()
                        .map(found -> found.group(1))
                        .toList());
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
    @EnumSource(Verdict.class)
    void checks_speak_of_problems_and_not_of_duties(Verdict verdict) {
        assertThat(zh.check(verdict)).isNotEmpty().doesNotContain("达标");
        assertThat(en.check(verdict)).isNotEmpty().doesNotContainIgnoringCase("met");
    }

    @ParameterizedTest
    @EnumSource(EffectKind.class)
    void what_follows_has_a_name_in_both_languages(EffectKind kind) {
        assertThat(zh.effect(kind)).isNotEmpty();
        assertThat(en.effect(kind)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void evidence_is_called_as_everywhere_else(Evidence evidence) {
        assertThat(zh.get("evidence-" + evidence.name())).isEqualTo(evidence.title());
        assertThat(en.get("evidence-" + evidence.name())).isNotEmpty();
    }
}
