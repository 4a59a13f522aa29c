package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.RuleSet;
import org.zhize.language.EffectKind;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsequenceVerifierTest {

    private RuleVerifier weihai;

    @BeforeAll
    void load_the_rules(@TempDir Path folder) {
        weihai = RuleVerifier.of(RuleSet.load(FamilyRules.in(folder))).in(Situation.of("371000", Year.of(2022)));
    }

    private ConsequenceAssert interviews(Verdict verdict) {
        return weihai.consequencesOf("interview-county")
                .given(new ChildVerdict("public-share", "371002", 2022, verdict));
    }

    @Test
    void what_follows_is_asserted_step_by_step() {
        interviews(Verdict.NOT_MET)
                .hasSize(1)
                .follows(EffectKind.INTERVIEW)
                .of("371002")
                .withText("约谈")
                .withText("低于全市");
        interviews(Verdict.MET).hasSize(0).nothingFollows();
        assertThat(interviews(Verdict.NOT_MET).actual()).hasSize(1);
    }

    @Test
    void shares_are_asserted_in_yuan() {
        ConsequenceAssert shares =
                weihai.consequencesOf("award").given(funding("奖补", "0.01"), funding("甲县", "1"), funding("乙县", "2"));

        shares.hasSize(2).follows(EffectKind.SHARE).of("甲县").withAmount("33.330");
        assertThatThrownBy(() -> shares.of("甲县").withAmount("66.67")).hasMessageContaining("amount=66.67");
    }

    private static SampleFacts.Funding funding(String remark, String amount) {
        return new SampleFacts.Funding(2022, new BigDecimal(amount), null, null, null, remark);
    }

    @Test
    void what_does_not_hold_says_what_did_follow() {
        assertThatThrownBy(() -> interviews(Verdict.NOT_MET).follows(EffectKind.VETO))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("后果  veto", "interview 371002 约谈政府主要负责人", "ChildVerdict");
        assertThatThrownBy(() -> interviews(Verdict.NOT_MET).nothingFollows()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> interviews(Verdict.NOT_MET).hasSize(2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> interviews(Verdict.NOT_MET).withText("表扬")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> interviews(Verdict.NOT_MET).of("")).hasMessageContaining("本级政府");
        assertThatThrownBy(() -> weihai.speaking(Locale.ENGLISH)
                        .consequencesOf("award")
                        .given()
                        .follows(EffectKind.SHARE))
                .hasMessageContaining("(none)");
    }

    @Test
    void a_consequence_that_is_not_there_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> weihai.consequencesOf("interview-countyy").given())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("是否应为 interview-county");
    }
}
