package org.zhize.reload;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Year;
import java.util.List;
import org.zhize.Evaluator;
import org.zhize.rule.Situation;
import org.zhize.rule.Unit;
import org.zhize.rule.Verdict;

/**
 * The folder of a small rule set, in which somebody works: a rate must be at least a floor.
 *
 * @param folder the folder
 */
public record Rules(Path folder) {

    private static final String MANIFEST = "id: test\nversion: %s\nfacts: org.zhize.reload.Rules\n";

    private static final String MEANING = """
            title: rate
            basis: [test]
            parameters:
              floor: { unit: "%", values: { 2000-01-01: { value: 50, basis: test } } }
            """;

    private static final String RULE = """
            rule "rate"
            when
                Situation( $year : dataYear )
                Rate( year == $year, $value : value )
            then
                require.that($value).isAtLeast(parameters.percent("floor"));
            end
            """;

    /** A fact. */
    public interface Rate {
        int year();

        @Unit("%")
        BigDecimal value();
    }

    private record Given(int year, BigDecimal value) implements Rate {}

    static Rules in(Path folder) throws IOException {
        Rules rules = new Rules(folder);
        rules.write("ruleset.yaml", MANIFEST.formatted(1));
        rules.floor(50);
        rules.rule("isAtLeast");
        return rules;
    }

    /** As a good editor saves: whole. */
    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Path draft = Files.writeString(path.resolveSibling("~draft"), text);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }

    void version(int number) throws IOException {
        write("ruleset.yaml", MANIFEST.formatted(number));
    }

    void floor(int percent) throws IOException {
        write("theme/rate.yaml", MEANING.replace("50", String.valueOf(percent)));
    }

    void rule(String comparison) throws IOException {
        write("theme/rate.drl", RULE.replace("isAtLeast", comparison));
    }

    static Verdict of(int percent, Evaluator evaluator) {
        return of(new Given(2022, BigDecimal.valueOf(percent)), evaluator);
    }

    static Verdict of(Rate fact, Evaluator evaluator) {
        return evaluator
                .evaluate(Situation.of("371002", Year.of(2022)), List.of(fact))
                .verdict("rate");
    }
}
