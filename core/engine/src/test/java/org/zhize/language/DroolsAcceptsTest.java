package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.zhize.Evaluator;
import org.zhize.limit.Limits;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.Severity;
import org.zhize.problem.SourceText;

/** A rule file is DRL: Drools' own parsers read every file that ours reads, and find as many rules. */
class DroolsAcceptsTest {

    private static final Path RULES = Path.of("../../rules/education");

    static Stream<SourceText> files() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files
                    .filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(DroolsAcceptsTest::source)
                    .toList()
                    .stream();
        }
    }

    private static SourceText source(Path file) {
        try {
            return new SourceText(RULES.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Draft> constructs() {
        return LegalConstructs.all();
    }

    private static List<Problem> errors(Draft draft) {
        return draft.problems().stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .toList();
    }

    private static int read(SourceText source) {
        Problems problems = new Problems();
        RuleFile file = RuleFileReader.read(source, "draft", Limits.standard(), problems);
        assertThat(problems.inFileOrder()).isEmpty();
        return file.rules().size();
    }

    /** What the given parser has to say; nothing if it is content. */
    static List<String> complaints(String drl, LanguageLevelOption level, int rules) {
        DrlParser parser = new DrlParser(level);
        try {
            PackageDescr parsed = parser.parse(false, drl);
            List<String> complaints = new ArrayList<>(
                    parser.getErrors().stream().map(String::valueOf).toList());
            if (complaints.isEmpty() && parsed.getRules().size() != rules) {
                complaints.add("found " + parsed.getRules().size() + " rules");
            }
            return complaints;
        } catch (DroolsParserException e) {
            return List.of(e.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_of_drools_parsers_read_our_rule_files(SourceText file) {
        int rules = read(file);
        assertThat(rules).isPositive();
        assertThat(complaints(file.text(), LanguageLevelOption.DRL6, rules)).isEmpty();
        assertThat(complaints(file.text(), LanguageLevelOption.DRL10, rules)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void every_construct_is_read_by_both_of_drools_parsers_too(Draft draft) {
        assertThat(errors(draft)).isEmpty();
        for (String file : List.of(Draft.RULES, "quality/checks.drl")) {
            SourceText source = new SourceText(file, draft.text(file));
            if (!source.text().isEmpty()) {
                int rules = read(source);
                assertThat(complaints(source.text(), LanguageLevelOption.DRL6, rules))
                        .isEmpty();
                assertThat(complaints(source.text(), LanguageLevelOption.DRL10, rules))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void what_drools_gets_of_every_construct_compiles(Draft draft) {
        assertThatCode(() -> Evaluator.of(draft.load())).doesNotThrowAnyException();
    }

    /** A sample of the letters of all scripts, those beyond the basic plane too. */
    static Stream<String> letters() {
        return Stream.of(
                        IntStream.range('A', 0x10000),
                        IntStream.range(0x1D400, 0x1D420),
                        IntStream.range(0x20000, 0x20100))
                .flatMapToInt(range -> range)
                .filter(Character::isLetter)
                .filter(letter -> letter % 97 == 0 || letter == 0x9FA5 || letter == 0x9FA6)
                .mapToObj(Character::toString);
    }

    @Test
    void chinese_and_latin_letters_are_read() {
        assertThat(Stream.of("一", "龥", "㐀", "é", "ß", "Ω", "Ж", "A", "z", "_", "한"))
                .allSatisfy(letter -> assertThat(
                                errors(Draft.conditions("Funding( year == $year, $" + letter + " : year )")))
                        .isEmpty());
    }
}
