package org.zhize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhize.report.JsonReport;

/** The same facts give the same bytes, in whatever order, thread, place and number of repetitions. */
class DeterminismTest {

    private static final Evaluator EVALUATOR = ManySided.rules().evaluator();
    private static final List<Object> FACTS = ManySided.facts();
    private static final String EXPECTED = json(FACTS);

    private static String json(List<Object> facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Evaluation evaluation = EVALUATOR.evaluate(Norms.SITUATION, facts);
        try {
            JsonReport.write(evaluation.catalogue(), List.of(evaluation.assessment()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(UTF_8);
    }

    private static List<Object> shuffled(int seed) {
        List<Object> facts = new ArrayList<>(FACTS);
        Collections.shuffle(facts, new Random(seed));
        return facts;
    }

    /** Where two reports part; empty where they are the same. A whole report would drown the message. */
    private static String difference(String report) {
        List<String> expected = EXPECTED.lines().toList();
        List<String> actual = report.lines().toList();
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                return "line %s: %s / %s".formatted(i + 1, expected.get(i), actual.get(i));
            }
        }
        return expected.size() == actual.size() && report.equals(EXPECTED) ? "" : "one is longer";
    }

    @Test
    void the_report_holds_a_finding_of_every_kind() {
        assertThat(EXPECTED).contains("NOT_MET", "INCONSISTENT", "INSUFFICIENT", "MET", "两个不同的数", "规则集有误");
    }

    @Test
    void the_order_of_the_facts_does_not_matter() {
        for (int seed = 0; seed < 60; seed++) {
            assertThat(difference(json(shuffled(seed))))
                    .as("shuffled by %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void the_hundredth_evaluation_is_like_the_first() {
        for (int i = 0; i < 100; i++) {
            assertThat(difference(json(FACTS))).isEmpty();
        }
    }

    @Test
    void another_evaluator_of_the_same_rules_decides_the_same() {
        Evaluation evaluation = ManySided.rules().evaluator().evaluate(Norms.SITUATION, shuffled(1));

        assertThat(evaluation.assessment())
                .isEqualTo(EVALUATOR.evaluate(Norms.SITUATION, FACTS).assessment());
    }

    @Test
    void eight_threads_at_once_decide_the_same() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int seed = 0; seed < 80; seed++) {
                List<Object> facts = shuffled(seed);
                tasks.add(() -> json(facts));
            }
            for (Future<String> result : threads.invokeAll(tasks)) {
                assertThat(difference(result.get())).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(EVALUATOR.openSessions()).isZero();
    }

    @Test
    void neither_language_nor_time_zone_of_the_machine_matters() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist-nu-thai", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(difference(json(FACTS))).as(tag).isEmpty();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
