package com.example.shaded;

import java.time.Year;
import java.util.List;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.rule.Situation;

public final class Main {

    private Main() {}

    public record Lamps(int year, int installed, int working) {}

    public static void main(String[] args) {
        System.out.println(Evaluator.of(RuleSet.load("lighting", Main.class.getClassLoader()))
                .evaluate(Situation.of("371002", Year.of(2025)), List.of(new Lamps(2025, 100, 94)))
                .verdict("lamps-work"));
    }
}
