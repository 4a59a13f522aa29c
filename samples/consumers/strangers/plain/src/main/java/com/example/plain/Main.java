package com.example.plain;

import com.example.plain.Facts.Bench;
import com.example.plain.Facts.Budget;
import com.example.plain.Facts.Kind;
import com.example.plain.Facts.Lamps;
import com.example.plain.Facts.Money;
import com.example.plain.Facts.Street;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.finding.Assessment;
import org.zhize.rule.Situation;

public final class Main {

    private static final Map<String, String> TEXT = Map.of(
            "ruleset.yaml", "id: text\nversion: 1\nfacts: com.example.plain.Facts\n",
            "glow.yaml", "title: glow\nbasis: [example]\n",
            "glow.drl", """
                    rule "glow"
                    when
                        Lamps( kind == Kind.LANE )
                    then
                        require.holds("there are lamps in lanes");
                    end
                    """);

    private static final List<?> FACTS = List.of(
            new Lamps(2025, Kind.ROAD, 1000L, Optional.of(951), LocalDate.of(2025, 12, 1), 0.1),
            new Lamps(2025, Kind.LANE, 10L, Optional.empty(), LocalDate.of(2025, 12, 1), 0.1),
            new Budget(2024, new Money(new BigDecimal("100.10"), "CNY")),
            new Budget(2025, new Money(new BigDecimal("110.11"), "CNY")),
            new Street("High Street", true),
            new Bench("High Street"));

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        ClassLoader own = Main.class.getClassLoader();
        print("inside the jar", RuleSet.load("lighting", own));
        print("beside it", RuleSet.load(Path.of(args[0])));
        print("in a string", RuleSet.of(TEXT, own));
        Thread stranger = new Thread(() -> print("stranger's loader", RuleSet.load(Path.of(args[0]), own)));
        stranger.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        stranger.start();
        stranger.join();
        try {
            RuleSet.of(withDouble(), own);
        } catch (RuleSetException e) {
            e.problems().forEach(problem -> System.out.println(problem.render(Locale.ENGLISH)));
        }
    }

    private static Map<String, String> withDouble() {
        return Map.of(
                "ruleset.yaml", TEXT.get("ruleset.yaml"),
                "glow.yaml", TEXT.get("glow.yaml"),
                "glow.drl", TEXT.get("glow.drl").replace("kind == Kind.LANE", "glow > 0"));
    }

    private static void print(String where, RuleSet rules) {
        Evaluation evaluation = Evaluator.of(rules).evaluate(Situation.of("371002", Year.of(2025)), FACTS);
        Assessment assessment = evaluation.assessment();
        StringBuilder line = new StringBuilder(where + ":");
        rules.content().criteria().forEach(criterion -> line.append(
                " " + criterion.id() + " " + evaluation.verdict(criterion.id())));
        System.out.println(line);
        assessment.notes().forEach(note -> System.out.println("  " + note.en()));
    }
}
