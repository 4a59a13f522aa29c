package org.zhize.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zhize.dossier.Dossier;

/** The short form of {@link Soak}. */
class SoakTest {

    private static final int THREADS = 32;

    @Test
    void many_threads_write_what_one_writes_while_rules_are_reloaded_and_nothing_of_it_stays() throws Exception {
        Path rules = folder("rules");
        List<Dossier> dossiers = Soak.dossiers(rules, folder("facts"));
        List<Edition> editions = Soak.editions(rules, dossiers);
        List<Stage> stages = Collections.synchronizedList(new ArrayList<>());

        List<String> wrong = new SharedEvaluator(editions, dossiers, 1000, 10, stages::add).run(THREADS);

        assertThat(editions.get(0).reports().get(0))
                .isNotEqualTo(editions.get(1).reports().get(0));
        assertThat(wrong).isEmpty();
        assertThat(stages).hasSize(10);
        Heap end = Heap.now();
        assertThat(end.sessions()).isZero();
    }

    /** What is counted at other times is counted at all. */
    @Test
    void what_is_held_is_found() throws Exception {
        Edition edition = Soak.editions(folder("rules"), List.of()).get(0);
        Heap before = Heap.now();
        List<Object> held = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            held.add(edition.evaluator());
        }

        Heap after = Heap.now();

        assertThat(held).hasSize(3);
        assertThat(after.ruleSets() - before.ruleSets()).isEqualTo(3);
        assertThat(after.evaluators() - before.evaluators()).isEqualTo(3);
        assertThat(after.kieBases() - before.kieBases()).isGreaterThanOrEqualTo(3);
    }

    /** {@return a small rule set with a rule of each phase, or facts that bring about every verdict on them} */
    static Path folder(String name) throws URISyntaxException {
        String resource = name.equals("facts") ? "/org/zhize/soak/facts/" : "/org/zhize/cli/pages/rules/";
        return Path.of(
                Objects.requireNonNull(SoakTest.class.getResource(resource)).toURI());
    }
}
