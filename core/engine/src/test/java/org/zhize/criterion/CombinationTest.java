package org.zhize.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** Criteria that are made of others. */
class CombinationTest {

    private static Draft with(String file, String allOf) {
        return also(Draft.sound(), file, allOf);
    }

    private static Draft also(Draft draft, String file, String allOf) {
        return draft.with(file, "title: 合成\nbasis: [甲]\nall-of: [" + allOf + "]\n");
    }

    @Test
    void a_criterion_made_of_others_needs_no_rule() {
        assertThat(with("funding/both.yaml", "draft, growth").problems()).isEmpty();
    }

    @Test
    void a_criterion_may_be_made_of_one_in_another_folder() {
        assertThat(also(with("senior/both.yaml", "draft, growth"), "all.yaml", "both, draft")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_circle_of_two_is_told_once() {
        Draft draft = also(with("funding/a.yaml", "draft, b"), "funding/b.yaml", "growth, a");
        assertThat(draft.problems()).extracting(Problem::code).containsExactly(ProblemCode.CRITERIA_CYCLE);
        assertThat(draft.problems().get(0).arguments()).extracting("zh").containsExactly("a → b → a");
    }

    @Test
    void a_circle_is_told_once_even_if_others_lead_into_it() {
        Draft draft = also(also(with("funding/a.yaml", "b"), "funding/b.yaml", "c"), "funding/c.yaml", "b");
        assertThat(draft.problems()).extracting(Problem::code).containsExactly(ProblemCode.CRITERIA_CYCLE);
    }

    @Test
    void two_ways_to_one_criterion_are_no_circle() {
        Draft draft = also(also(with("funding/a.yaml", "b, c"), "funding/b.yaml", "draft"), "funding/c.yaml", "draft");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void a_long_chain_is_no_circle() {
        Draft draft = Draft.sound();
        for (int i = 1; i <= 30; i++) {
            draft = also(draft, "funding/c%s.yaml".formatted(i), i == 1 ? "draft" : "c%1$s, draft".formatted(i - 1));
        }
        assertThat(draft.problems()).isEmpty();
    }

    /** Each level twice: 2^24 ways from the first to the last. */
    @Test
    void many_ways_are_looked_through_quickly() {
        Draft draft = Draft.sound();
        for (int i = 1; i <= 24; i++) {
            String below = i == 1 ? "draft, growth" : "a%1$s, b%1$s".formatted(i - 1);
            draft = also(also(draft, "funding/a%s.yaml".formatted(i), below), "funding/b%s.yaml".formatted(i), below);
        }
        assertThat(draft.problems()).isEmpty();
    }
}
