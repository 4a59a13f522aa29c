package org.zhize.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.dossier.Dossier;
import org.zhize.reload.Reload.Outcome;
import org.zhize.reload.RuleSets;

/** Rules of a watched folder that are saved again and again. */
class HotReloadTest {

    private static final int WARMING_UP = 50;
    private static final int RELOADS = 200;

    /** What the virtual machine opens and loads on its own while it runs. */
    private static final int ITS_OWN = 10;

    @TempDir
    private Path folder;

    @Test
    void two_hundred_reloads_leave_no_rules_no_thread_no_file_and_no_class_behind() throws Exception {
        List<Dossier> dossiers = Soak.dossiers(SoakTest.folder("rules"), SoakTest.folder("facts"));
        copy(SoakTest.folder("rules"));
        Heap before = Heap.now();
        long filesBefore = openFiles();
        int threadsBefore = Thread.activeCount();
        reloadAgainAndAgain(dossiers);

        Heap end = Heap.now();
        assertThat(end.evaluators()).isEqualTo(before.evaluators());
        assertThat(end.kieBases()).isEqualTo(before.kieBases());
        assertThat(openFiles() - filesBefore).isLessThan(ITS_OWN);
        assertThat(Thread.activeCount() - threadsBefore).isLessThan(ITS_OWN);
    }

    /** Of itself, so that nothing of it is held afterwards. */
    private void reloadAgainAndAgain(List<Dossier> dossiers) throws IOException {
        try (RuleSets rules = RuleSets.watch(folder)) {
            reload(WARMING_UP, "warming up", rules, dossiers);
            Heap warm = Heap.now();

            reload(RELOADS, "edit", rules, dossiers);

            Heap after = Heap.now();
            assertThat(after.ruleSets()).isEqualTo(warm.ruleSets());
            assertThat(after.evaluators()).isEqualTo(warm.evaluators());
            assertThat(after.kieBases()).isEqualTo(warm.kieBases());
            assertThat(after.sessions()).isEqualTo(warm.sessions());
            assertThat(after.classes() - warm.classes()).isLessThan(RELOADS / 10);
        }
    }

    /** Every second time a rule is another one, so that all are compiled anew; else only the version is. */
    private void reload(int times, String name, RuleSets rules, List<Dossier> dossiers) throws IOException {
        Path rule = ruleFile();
        String text = Files.readString(rule);
        Path manifest = folder.resolve("ruleset.yaml");
        String said = Files.readString(manifest);
        for (int number = 1; number <= times; number++) {
            Files.writeString(manifest, said.replaceFirst("version: ", "version: " + number));
            Files.writeString(rule, text.replaceAll("(?m)^rule \"", "rule \"" + name + number / 2 + " "));
            assertThat(rules.reload().outcome()).isIn(Outcome.ACTIVATED, Outcome.UNCHANGED);
            assertThat(rules.evaluator().evaluateAll(dossiers)).hasSize(dossiers.size());
        }
        Files.writeString(rule, text);
    }

    private Path ruleFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path each : (Iterable<Path>) walk::iterator) {
                Path to = folder.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}
