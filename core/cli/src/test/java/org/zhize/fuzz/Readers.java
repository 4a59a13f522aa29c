package org.zhize.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.cli.workbook.WorkbookFormat;
import org.zhize.dossier.DossierReader;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.receipt.BrokenReceiptException;
import org.zhize.receipt.Receipt;
import org.zhize.report.PriorReports;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.yaml.YamlValue;

/** Reads bytes as what they may be, and looks at what is told. */
final class Readers {

    static final RuleSet RULES = Samples.rules();

    private static final String RULE_FILE = "funding/growth.drl";
    private static final Pattern FILE_NAME = Pattern.compile("[\\p{L}-]{1,40}\\.(csv|json|jsonl|yaml|xlsx)");
    private static final int MOST_FILES = 4;

    private Readers() {}

    static DossierReader dossiers() {
        return new DossierReader(RULES.content().factTypes(), RULES.content().regions()).with(new WorkbookFormat());
    }

    static void rules(byte[] input) {
        accepted(input);
    }

    /** {@return the rule set with a rule file in the place of another, unless it is refused} */
    static Optional<RuleSet> accepted(byte[] input) {
        Problems problems = new Problems();
        Optional<SourceText> text = SourceText.decode(RULE_FILE, input, problems);
        Told.check(problems.inFileOrder(), text);
        try {
            return text.map(RULES::withRules);
        } catch (RuleSetException e) {
            Told.check(e.problems(), text);
            return Optional.empty();
        }
    }

    static void yaml(byte[] input) {
        Problems problems = new Problems();
        Optional<SourceText> text = SourceText.decode("file.yaml", input, problems);
        text.flatMap(source -> YamlValue.readAny(source, problems)).ifPresent(YamlValue::asList);
        Told.check(problems.inFileOrder(), text);
    }

    static void ruleSet(byte[] input) {
        try {
            RuleSet rules = RuleSet.of(Sections.of(input), Readers.class.getClassLoader());
            Told.check(rules.warnings());
            Firing.fire(rules);
        } catch (RuleSetException e) {
            Told.check(e.problems());
        }
    }

    static void scenarios(byte[] input) throws IOException {
        try (Folder folder = new Folder()) {
            folder.write("growth.scenarios.yaml", input);
            Told.check(ScenarioSuite.check(RULES, folder.path()));
        }
    }

    static void csv(byte[] input) throws IOException {
        try (Folder folder = new Folder()) {
            for (Map.Entry<String, String> file :
                    Sections.of(input).entrySet().stream().limit(MOST_FILES).toList()) {
                if (FILE_NAME.matcher(file.getKey()).matches()) {
                    folder.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            Told.check(dossiers().read(folder.path()).problems());
        }
    }

    static void json(byte[] input) {
        Told.check(dossiers().read("facts", new ByteArrayInputStream(input)).problems());
    }

    static void workbook(byte[] input) throws IOException {
        boolean isArchive = input.length > 1 && input[0] == 'P' && input[1] == 'K';
        byte[] bytes = isArchive ? input : Sections.zip(Sections.of(input));
        Told.check(
                dossiers().read("facts.xlsx", new ByteArrayInputStream(bytes)).problems());
    }

    static void receipt(byte[] input) throws IOException {
        Problems problems = new Problems();
        PriorReports.read("prior.json", new StringReader(new String(input, StandardCharsets.UTF_8)), problems);
        Told.check(problems.inFileOrder());
        try {
            Receipt.read(new ByteArrayInputStream(input)).digest();
        } catch (BrokenReceiptException e) {
            Told.words(e.reason().zh());
        }
    }

    /** A folder of its own for one input. */
    private record Folder(Path path) implements AutoCloseable {

        Folder() throws IOException {
            this(Files.createTempDirectory("fuzz"));
        }

        void write(String name, byte[] bytes) throws IOException {
            Files.write(path.resolve(name), bytes);
        }

        @Override
        public void close() throws IOException {
            try (var files = Files.list(path)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.delete(file);
                }
            }
            Files.delete(path);
        }
    }
}
