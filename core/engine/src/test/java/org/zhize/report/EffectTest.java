package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhize.finding.Consequence;
import org.zhize.finding.RuleUse;
import org.zhize.language.EffectKind;
import org.zhize.problem.Bilingual;

/** What follows alike for several is told once. */
class EffectTest {

    private static Consequence carriedOver(String subject, String criterion) {
        return new Consequence(
                "carry-over",
                EffectKind.RECORD,
                subject,
                new TreeMap<>(Map.of("record", "carry-over")),
                new Bilingual("计入下一年度", ""),
                new Bilingual("计入下一年度", ""),
                List.of(criterion),
                null,
                List.of(),
                List.of(),
                new RuleUse("carry-over", "consequences/carry-over.drl", 2));
    }

    @Test
    void criteria_that_it_is_about_are_told_as_those_alone() {
        List<Effect> effects = Effect.of(List.of(carriedOver("growth", "growth"), carriedOver("share", "share")));

        assertThat(effects).singleElement().satisfies(effect -> {
            assertThat(effect.all()).extracting(Consequence::subject).containsExactly("growth", "share");
            assertThat(Effect.behind(effect.first())).isEmpty();
        });
    }

    @Test
    void other_criteria_behind_it_tell_it_apart() {
        assertThat(Effect.of(List.of(carriedOver("371002", "growth"), carriedOver("371003", "share"))))
                .hasSize(2)
                .allSatisfy(effect -> assertThat(Effect.behind(effect.first())).hasSize(1));
    }
}
