package org.zhize.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out depends on rules and facts, and not on the language, the place or the charset of the machine. */
class OtherMachinesTest {

    @TempDir
    private Path root;

    /** Runs one command after the other in a folder of its own. */
    public static final class Everything {

        private static final List<String> COMMANDS = List.of(
                "check ../rules",
                "check ../wrong",
                "check --explain ZZ203 --lang en",
                "test ../rules --coverage",
                "run ../rules ../facts --scheme trial --details --html r.html --json r.json --jsonl r.jsonl --csv r.csv"
                        + " --xlsx r.xlsx --receipt r.receipt",
                "run ../rules ../facts --scheme trial --details --lang en --html e.html --xlsx e.xlsx",
                "explain ../rules ../facts --government 371003 --criterion growth --why-not",
                "diff ../rules ../other ../facts",
                "replay r.receipt",
                "docs ../rules --html book",
                "new ../copy funding/libraries --like growth --since 2024-01-01",
                "help run");

        private Everything() {}

        public static void main(String[] args) throws IOException {
            for (int i = 0; i < COMMANDS.size(); i++) {
                String command = COMMANDS.get(i).replace("../copy", args[0]);
                String[] words = command.split(" ", -1);
                CommandRun run = CommandRun.of((Object[]) words);
                Files.writeString(
                        Path.of(i + ".txt"), words[0] + " " + run.status() + "\n" + run.out() + "\n" + run.err());
            }
        }
    }

    private record Machine(Path folder, Process process) {}

    private Machine machine(String name, String... options) throws IOException {
        Path folder = Files.createDirectory(root.resolve(name));
        rules(folder.resolve("copy"));
        Process process = OtherJvm.logged(
                        root.resolve(name + ".log").toFile(), List.of(options), Everything.class, "copy/rules")
                .directory(folder.toFile())
                .start();
        return new Machine(folder, process);
    }

    private Map<String, String> written(Machine machine) throws IOException, InterruptedException {
        assertThat(machine.process().waitFor())
                .as(Files.readString(root.resolve(machine.folder().getFileName() + ".log")))
                .isZero();
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(machine.folder())) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                bytes.put(
                        machine.folder().relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return bytes;
    }

    /** Numbers with thousands, a rank, a check that objects, and a mistake to complain of. */
    private static Folders rules(Path place) throws IOException {
        Folders folders = Folders.in(place).withCheck();
        folders.rule("schemes/trial.yaml", """
                title: { zh: 试行方案, en: A trial }
                basis: [测试]
                total: 100
                grades:
                  - { grade: good, title: { zh: 良好, en: good }, from: 80 }
                  - { grade: fail, title: { zh: 不合格, en: fail }, from: 0 }
                treatments: { insufficient: zero, inconsistent: zero, not-applicable: not-counted }
                indicators:
                  - { criterion: growth, points: 100, by-rank: [100, 50] }
                """);
        folders.fact("Funds.csv", """
                government,year,amount[亿元]
                371002,2021,1234.5
                371002,2022,1400.25
                371003,2021,1
                371003,2022,0.999
                371003,2023,-1
                """);
        return folders;
    }

    @Test
    void every_machine_writes_the_same_bytes() throws IOException, InterruptedException {
        rules(root);
        Folders other = rules(root.resolve("elsewhere"));
        other.rule("funding/growth.drl", Folders.RULE.replace("isAtLeast", "isAbove"));
        Files.move(other.rules, root.resolve("other"));
        Folders wrong = rules(root.resolve("mistaken"));
        wrong.rule("funding/growth.drl", Folders.RULE.replace("amount", "amuont"));
        wrong.rule("funding/growth.yaml", "title: { zh: 经费增长 }\n   basis: [测试]\n");
        Files.move(wrong.rules, root.resolve("wrong"));

        Machine usual = machine("usual", "-Duser.language=en", "-Duser.timezone=Asia/Shanghai");
        Machine turkish = machine(
                "turkish",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=GBK",
                "-Duser.timezone=America/St_Johns");
        Map<String, String> expected = written(usual);
        Map<String, String> inTurkish = written(turkish);
        Machine arabic = machine("arabic", "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia");
        Machine thai = machine(
                "thai",
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.variant=TH",
                "-Duser.timezone=Asia/Bangkok",
                "-Dfile.encoding=TIS-620");

        assertThat(expected)
                .containsKeys("r.html", "r.json", "r.jsonl", "r.csv", "r.xlsx", "r.receipt", "book/index.html");
        assertThat(expected.values()).noneMatch(text -> text.contains("zhize: "));
        assertThat(differences(expected, inTurkish)).isEmpty();
        assertThat(differences(expected, written(arabic))).isEmpty();
        assertThat(differences(expected, written(thai))).isEmpty();
    }

    private static List<String> differences(Map<String, String> expected, Map<String, String> other) {
        assertThat(other.keySet()).isEqualTo(expected.keySet());
        return expected.keySet().stream()
                .flatMap(file -> difference(expected.getOrDefault(file, ""), other.getOrDefault(file, ""))
                        .map(where -> file + ": " + where))
                .toList();
    }

    private static Stream<String> difference(String expected, String other) {
        int first = Arrays.mismatch(expected.toCharArray(), other.toCharArray());
        return first < 0 ? Stream.empty() : Stream.of(around(expected, first) + " ≠ " + around(other, first));
    }

    private static String around(String text, int place) {
        String some = text.substring(Math.max(0, place - 40), Math.min(text.length(), place + 40));
        return new String(some.getBytes(ISO_8859_1), UTF_8);
    }
}
