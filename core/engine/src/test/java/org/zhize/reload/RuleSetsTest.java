package org.zhize.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.reload.Reload.Outcome;
import org.zhize.rule.Verdict;

/** Rules that are read anew when the program asks for it. */
class RuleSetsTest {

    private static final Bilingual OBJECTION = new Bilingual("未经批准", "not approved");

    @TempDir
    private Path root;

    private Rules folder;

    @BeforeEach
    void a_rule_set() throws IOException {
        folder = Rules.in(root.resolve("rules"));
    }

    private RuleSets open(Reloading how) {
        return RuleSets.open(folder.folder(), how);
    }

    @Test
    void the_rules_in_force_are_named() {
        try (RuleSets rules = open(Reloading.standard())) {
            assertThat(rules.status().last().outcome()).isEqualTo(Outcome.ACTIVATED);
            assertThat(rules.status().refused()).isEmpty();
            assertThat(rules.status().inForce().identity())
                    .isEqualTo(RuleSet.load(folder.folder()).identity());
            assertThat(rules.status().inForce().since())
                    .isEqualTo(rules.status().last().at());
        }
    }

    @Test
    void an_edit_takes_the_place_of_what_was_and_who_holds_the_old_keeps_it() throws IOException {
        try (RuleSets rules = open(Reloading.standard())) {
            Evaluator old = rules.evaluator();
            folder.floor(60);

            Reload reload = rules.reload();

            assertThat(reload.outcome()).isEqualTo(Outcome.ACTIVATED);
            assertThat(reload.identity())
                    .contains(rules.status().inForce().identity())
                    .isNotEqualTo(Optional.of(old.rules().identity()));
            assertThat(Rules.of(60, rules.evaluator())).isEqualTo(Verdict.MET);
            assertThat(Rules.of(59, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
            assertThat(Rules.of(59, old)).isEqualTo(Verdict.MET);
        }
    }

    @Test
    void an_evaluation_finishes_by_the_rules_with_which_it_began() {
        try (RuleSets rules = open(Reloading.standard())) {
            Rules.Rate reloading = new Rules.Rate() {
                @Override
                public int year() {
                    return 2022;
                }

                @Override
                public BigDecimal value() {
                    save(() -> folder.floor(60));
                    assertThat(rules.reload().isRefused()).isFalse();
                    return BigDecimal.valueOf(59);
                }
            };

            assertThat(Rules.of(reloading, rules.evaluator())).isEqualTo(Verdict.MET);
            assertThat(Rules.of(59, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
        }
    }

    private interface Saving {
        void run() throws IOException;
    }

    private static void save(Saving saving) {
        try {
            saving.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_broken_edit_keeps_the_last_good_rules_and_all_that_is_wrong_is_told() throws IOException {
        try (RuleSets rules = open(Reloading.standard())) {
            InForce good = rules.status().inForce();
            folder.write("theme/rate.drl", "rule \"rate\" when Rat( ) then require.fails(\"x\"); end\n");
            folder.write("theme/other.yaml", "titel: other\n");

            Reload reload = rules.reload();

            assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(reload.identity()).isEmpty();
            assertThat(reload.problems())
                    .extracting(problem -> problem.location().file())
                    .contains("theme/rate.drl", "theme/other.yaml");
            assertThat(reload.render(Locale.CHINESE)).contains("theme/rate.drl:1:18", "Rat", "titel");
            assertThat(rules.status().refused()).contains(reload);
            assertThat(rules.status().inForce()).isSameAs(good);
            assertThat(Rules.of(50, rules.evaluator())).isEqualTo(Verdict.MET);
        }
    }

    @Test
    void a_repair_that_leads_back_to_the_rules_in_force_compiles_nothing() throws IOException {
        try (RuleSets rules = open(Reloading.standard())) {
            InForce good = rules.status().inForce();
            folder.floor(101);
            folder.rule("isAtLast");
            assertThat(rules.reload().isRefused()).isTrue();

            folder.floor(50);
            folder.rule("isAtLeast");

            assertThat(rules.reload().outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(rules.status().refused()).isEmpty();
            assertThat(rules.status().inForce()).isSameAs(good);
        }
    }

    @Test
    void what_someone_should_look_at_is_told_of_rules_that_come_into_force() throws IOException {
        try (RuleSets rules = open(Reloading.standard())) {
            folder.write("theme/draft.drl.txt", "");

            assertThat(rules.check().problems()).isEmpty();

            folder.version(2);
            Reload reload = rules.reload();
            assertThat(reload.outcome()).isEqualTo(Outcome.ACTIVATED);
            assertThat(reload.problems()).extracting(problem -> problem.code()).contains(ProblemCode.IGNORED_FILE);
        }
    }

    @Test
    void rules_may_be_tried_without_coming_into_force() throws IOException {
        try (RuleSets rules = open(Reloading.standard())) {
            ReloadStatus before = rules.status();
            folder.floor(60);

            Reload reload = rules.check();

            assertThat(reload.outcome()).isEqualTo(Outcome.ACCEPTABLE);
            assertThat(reload.identity()).contains(RuleSet.load(folder.folder()).identity());
            assertThat(rules.status()).isSameAs(before);
            folder.rule("isAtLast");
            assertThat(rules.check().isRefused()).isTrue();
            assertThat(rules.status()).isSameAs(before);
        }
    }

    @Test
    void a_check_sees_both_rule_sets_and_may_refuse_the_new_one() throws IOException {
        ReloadCheck sixtyIsMetAsBefore =
                (candidate, inForce) -> inForce.filter(now -> Rules.of(60, now) != Rules.of(60, candidate))
                        .map(now -> List.of(OBJECTION))
                        .orElse(List.of());
        try (RuleSets rules = open(Reloading.standard().requiring(sixtyIsMetAsBefore))) {
            folder.floor(61);
            Reload refused = rules.reload();

            assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(refused.identity()).isPresent();
            assertThat(refused.objections()).containsExactly(OBJECTION);
            assertThat(refused.render(Locale.ENGLISH)).isEqualTo("not approved\n");
            assertThat(Rules.of(60, rules.evaluator())).isEqualTo(Verdict.MET);

            folder.floor(60);
            assertThat(rules.reload().outcome()).isEqualTo(Outcome.ACTIVATED);
        }
    }

    @Test
    void a_check_that_breaks_off_refuses_the_rules() throws IOException {
        ReloadCheck broken = (candidate, inForce) -> {
            inForce.ifPresent(now -> {
                throw new IllegalStateException("数据库连不上 / no connection to the database");
            });
            return List.of();
        };
        try (RuleSets rules = open(Reloading.standard().requiring(broken))) {
            folder.floor(60);

            assertThat(rules.reload().objections())
                    .containsExactly(new Bilingual("数据库连不上", "no connection to the database"));
            assertThat(Rules.of(59, rules.evaluator())).isEqualTo(Verdict.MET);
        }
    }

    @Test
    void rules_that_are_wrong_from_the_start_never_come_into_force() throws IOException {
        folder.rule("isAtLast");

        assertThatExceptionOfType(RefusedRulesException.class)
                .isThrownBy(() -> open(Reloading.standard()))
                .withMessageContaining("isAtLast")
                .satisfies(refused -> assertThat(refused.reload().problems()).isNotEmpty());
        assertThatExceptionOfType(RefusedRulesException.class)
                .isThrownBy(() -> RuleSets.watch(root.resolve("nowhere")))
                .withMessageContaining("不是规则集文件夹");
        folder.rule("isAtLeast");
        assertThatExceptionOfType(RefusedRulesException.class)
                .isThrownBy(() -> open(Reloading.standard().requiring((candidate, inForce) -> List.of(OBJECTION))))
                .withMessageContaining("未经批准");
    }

    @Test
    void a_restart_beside_a_broken_edit_goes_on_with_the_last_good_rules() throws IOException {
        RuleSet good = RuleSet.load(folder.folder());
        folder.rule("isAtLast");

        try (RuleSets rules = open(Reloading.standard().startingAtWorstWith(() -> Optional.of(good)))) {
            assertThat(rules.status().inForce().identity()).isEqualTo(good.identity());
            assertThat(rules.status().refused()).isPresent();

            folder.rule("isAbove");
            assertThat(rules.reload().outcome()).isEqualTo(Outcome.ACTIVATED);
            assertThat(Rules.of(50, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
        }
    }

    @Test
    void a_listener_is_told_in_turn_and_sees_what_is_in_force() throws IOException {
        List<ReloadStatus> told = new ArrayList<>();
        try (RuleSets rules = open(Reloading.standard().telling(told::add))) {
            folder.version(2);
            rules.reload();
            folder.rule("isAtLast");
            rules.reload();
        }
        assertThat(told)
                .extracting(status -> status.inForce().identity().version())
                .containsExactly("1", "2", "2");
        assertThat(told)
                .extracting(status -> status.last().outcome())
                .containsExactly(Outcome.ACTIVATED, Outcome.ACTIVATED, Outcome.REFUSED);
    }

    @Test
    void many_who_reload_at_once_compile_an_edit_once() throws IOException {
        try (RuleSets rules = open(Reloading.standard())) {
            folder.rule("isAbove");

            List<Outcome> outcomes = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> rules.reload().outcome())
                    .toList();

            assertThat(outcomes).containsOnlyOnce(Outcome.ACTIVATED).containsOnly(Outcome.ACTIVATED, Outcome.UNCHANGED);
            assertThat(Rules.of(50, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
        }
    }
}
