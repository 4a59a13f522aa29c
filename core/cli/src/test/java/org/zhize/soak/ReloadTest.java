package org.zhize.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dossier.Dossier;

/** A service that reads its rules again and again, each time with other words in them, keeps only the last. */
class ReloadTest {

    private static final int RELOADS = 20;

    @Test
    void nothing_stays_of_rules_that_were_replaced() throws Exception {
        Path rules = SoakTest.folder("rules");
        List<Dossier> dossiers = Soak.dossiers(rules, SoakTest.folder("facts"));
        Heap before = Heap.now();

        Reloads.run(rules, dossiers, RELOADS, stage -> {});

        Heap after = Heap.now();
        assertThat(after.ruleSets()).isEqualTo(before.ruleSets());
        assertThat(after.evaluators()).isEqualTo(before.evaluators());
        assertThat(after.kieBases()).isEqualTo(before.kieBases());
        assertThat(after.sessions()).isEqualTo(before.sessions());
    }

    /** Classes are loaded where something is done for the first time, and never again. */
    @Test
    void a_reload_loads_no_classes() throws Exception {
        Path rules = SoakTest.folder("rules");
        List<Dossier> dossiers = Soak.dossiers(rules, SoakTest.folder("facts"));
        List<Stage> stages = Collections.synchronizedList(new ArrayList<>());
        Reloads.run(rules, dossiers, RELOADS, stage -> {});

        Reloads.run(rules, dossiers, RELOADS, stages::add);

        int first = stages.get(0).heap().classes();
        int last = stages.get(stages.size() - 1).heap().classes();
        assertThat(last - first).isLessThan(RELOADS);
    }
}
