package com.example.boot;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.rule.Situation;

@SpringBootApplication
public class Main {

    public record Lamps(int year, int installed, int working) {}

    public static void main(String[] args) {
        SpringApplication.run(Main.class, args);
    }

    /** Prints what the rules inside the jar, in a library of it, and beside it say. */
    @Bean
    CommandLineRunner evaluate() {
        return args -> {
            ClassLoader own = Main.class.getClassLoader();
            RuleSet inside = RuleSet.load("lighting", own);
            System.out.println("Spring Boot " + SpringBootVersion.getVersion());
            System.out.println("inside the jar: " + verdicts(inside));
            System.out.println("beside it: " + verdicts(RuleSet.load(Path.of(args[0]))));
            System.out.println("in a library: " + RuleSet.load("education", own).identity().id());
            System.out.println("in a string: " + verdicts(RuleSet.of(texts(inside), own)));
        };
    }

    private static Map<String, String> texts(RuleSet rules) {
        Map<String, String> texts = new TreeMap<>();
        rules.files().forEach(file -> texts.put(file, rules.source(file).orElseThrow().text()));
        return texts;
    }

    /** Several governments, so that they are judged by several threads. */
    private static List<String> verdicts(RuleSet rules) {
        List<Dossier> dossiers = Stream.of("371002", "371003", "371082", "371083")
                .map(code -> new Dossier(Situation.of(code, Year.of(2025)), List.of(new Lamps(2025, 100, 95))))
                .toList();
        return Evaluator.of(rules)
                .evaluateAll(dossiers)
                .map(evaluation -> evaluation.verdict("lamps-work").name())
                .toList();
    }
}
