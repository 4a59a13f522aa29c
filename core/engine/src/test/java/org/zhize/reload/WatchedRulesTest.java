package org.zhize.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.reload.Reload.Outcome;
import org.zhize.rule.Verdict;

/** Rules that are read anew when somebody saves. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WatchedRulesTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration OFTEN = Duration.ofMillis(50);

    @TempDir
    private Path root;

    private final BlockingQueue<ReloadStatus> told = new LinkedBlockingQueue<>();

    private Rules folder;

    @BeforeEach
    void a_rule_set() throws IOException {
        folder = Rules.in(root.resolve("rules"));
    }

    private Reloading looking(Duration rhythm) {
        return Reloading.standard()
                .settledAfter(Duration.ofMillis(100))
                .lookingEvery(rhythm)
                .telling(told::add);
    }

    private RuleSets watch(Path place, Duration rhythm) throws InterruptedException {
        RuleSets rules = RuleSets.watch(place, looking(rhythm));
        next(Outcome.ACTIVATED);
        return rules;
    }

    private ReloadStatus next(Outcome outcome) throws InterruptedException {
        ReloadStatus status = told.take();
        while (status.last().outcome() != outcome) {
            status = told.take();
        }
        return status;
    }

    @Test
    void what_is_saved_comes_into_force_by_itself() throws Exception {
        try (RuleSets rules = watch(folder.folder(), NEVER)) {
            folder.floor(60);

            assertThat(next(Outcome.ACTIVATED).inForce().evaluator()).isSameAs(rules.evaluator());
            assertThat(Rules.of(59, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
        }
    }

    @Test
    void a_mistake_is_told_once_and_its_repair_too() throws Exception {
        try (RuleSets rules = watch(folder.folder(), OFTEN)) {
            folder.rule("isAtLast");
            assertThat(next(Outcome.REFUSED).last().problems()).isNotEmpty();
            assertThat(Rules.of(50, rules.evaluator())).isEqualTo(Verdict.MET);

            folder.rule("isAbove");

            assertThat(told.take().last().outcome()).isEqualTo(Outcome.ACTIVATED);
            assertThat(Rules.of(50, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
        }
    }

    @Test
    void a_folder_that_is_gone_keeps_the_rules_in_force_and_may_come_back() throws Exception {
        try (RuleSets rules = watch(folder.folder(), OFTEN)) {
            Files.move(folder.folder(), root.resolve("away"));
            ReloadStatus gone = next(Outcome.REFUSED);
            assertThat(gone.last().objections())
                    .allSatisfy(objection -> assertThat(objection.zh()).contains("不是规则集文件夹"));
            assertThat(Rules.of(50, rules.evaluator())).isEqualTo(Verdict.MET);

            new Rules(root.resolve("away")).floor(60);
            Files.move(root.resolve("away"), folder.folder());
            next(Outcome.ACTIVATED);
            folder.floor(70);
            next(Outcome.ACTIVATED);
            assertThat(Rules.of(69, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
        }
    }

    @Test
    void a_link_that_leads_to_another_folder_now_is_followed() throws Exception {
        Path link = root.resolve("current");
        Files.createSymbolicLink(link, folder.folder());
        Rules release = Rules.in(root.resolve("release-2"));
        release.floor(60);
        try (RuleSets rules = watch(link, OFTEN)) {
            Path newLink = Files.createSymbolicLink(root.resolve("new"), release.folder());
            Files.move(newLink, link, StandardCopyOption.ATOMIC_MOVE);

            next(Outcome.ACTIVATED);
            assertThat(Rules.of(59, rules.evaluator())).isEqualTo(Verdict.NOT_MET);

            release.floor(70);
            next(Outcome.ACTIVATED);
            assertThat(Rules.of(69, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
        }
    }

    @Test
    void a_listener_that_throws_stops_nothing() throws Exception {
        Reloading how = looking(NEVER).telling(status -> {
            told.add(status);
            if (status.last().isRefused()) {
                Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
                throw new IllegalStateException("the listener's own mistake");
            }
        });
        try (RuleSets rules = RuleSets.watch(folder.folder(), how)) {
            folder.rule("isAtLast");
            next(Outcome.REFUSED);

            folder.rule("isAbove");

            next(Outcome.ACTIVATED);
            assertThat(Rules.of(50, rules.evaluator())).isEqualTo(Verdict.NOT_MET);
        }
    }

    @Test
    void closing_ends_the_watching_and_the_rules_in_force_stay() throws Exception {
        RuleSets rules = watch(folder.folder(), OFTEN);

        rules.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("zhize-rules-"));
        folder.floor(60);
        assertThat(Rules.of(50, rules.evaluator())).isEqualTo(Verdict.MET);
        assertThat(rules.reload().outcome()).isEqualTo(Outcome.ACTIVATED);
    }

    @Test
    void a_listener_may_close() throws Exception {
        BlockingQueue<RuleSets> closing = new LinkedBlockingQueue<>();
        RuleSets rules = RuleSets.watch(folder.folder(), looking(NEVER).telling(status -> {
            told.add(status);
            closing.forEach(RuleSets::close);
        }));
        closing.add(rules);
        next(Outcome.ACTIVATED);

        folder.rule("isAtLast");

        next(Outcome.REFUSED);
        rules.close();
    }
}
