package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small rule set and a small folder of facts, for a test to use or spoil. */
final class Folders {

    static final String REQUIREMENT = "require.growth($last, $now).isAtLeast(parameters.percent(\"floor\"))";

    static final String RULE = """
            rule "经费增长 / funds grow"
            when
                Situation( $year : dataYear )
                Funds( year == $year, $now : amount )
                Funds( year == $year - 1, $last : amount )
            then
                require.growth($last, $now).isAtLeast(parameters.percent("floor"));
            end
            """;

    private static final String MANIFEST = """
            id: small
            version: 1
            title: { zh: 小规则集, en: A small rule set }
            facts: org.zhize.cli.TestFacts
            phases: { quality: quality, consequences: consequences }
            """;

    private static final String CRITERION = """
            title: { zh: 经费增长, en: Growth of funds }
            basis: [测试]
            parameters:
              floor: { title: { zh: 下限, en: floor }, unit: "%", values: { 2000-01-01: { value: 10, basis: 测试 } } }
            """;

    private static final String REGIONS = """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            371002,环翠区,county,100000,,
            371003,文登区,county,100000,,
            """;

    private static final String SCENARIOS = """
            scenarios:
              - name: 恰好增长 10 %，达标 / exactly 10 % passes
                situation: { government: 371002, year: 2022 }
                facts:
                  Funds:
                    - { year: 2022, amount: 110 }
                    - { year: 2021, amount: 100 }
                expect: MET
              - name: 没有数据，数据不足 / no data is insufficient
                situation: { government: 371002, year: 2022 }
                expect: INSUFFICIENT
            """;

    final Path rules;
    final Path facts;

    private Folders(Path root) {
        rules = root.resolve("rules");
        facts = root.resolve("facts");
    }

    static Folders in(Path root) throws IOException {
        Folders folders = new Folders(root);
        folders.rule("ruleset.yaml", MANIFEST);
        folders.rule("regions.csv", REGIONS);
        folders.rule("funding/growth.yaml", CRITERION);
        folders.rule("funding/growth.drl", RULE);
        folders.rule("funding/growth.scenarios.yaml", SCENARIOS);
        folders.fact("governments.csv", "government,dataYear\n371002,2022\n371003,2022\n371003,2023\n");
        folders.fact("Funds.csv", """
                government,year,amount
                371002,2021,100
                371002,2022,110
                371003,2021,100
                371003,2022,109
                """);
        return folders;
    }

    /** Adds a quality check with one scenario. */
    Folders withCheck() throws IOException {
        rule("quality/dq-negative.yaml", "title: { zh: 经费不为负 }\nbasis: [测试]\n");
        rule("quality/dq-negative.drl", """
                rule "经费为负 / negative funds"
                when
                    $funds : Funds( amount < 0 )
                then
                    suspect($funds).because("经费为负 / negative funds");
                end
                """);
        rule("quality/dq-negative.scenarios.yaml", """
                scenarios:
                  - name: 负数，矛盾
                    situation: { government: 371002, year: 2022 }
                    facts: { Funds: [ { year: 2022, amount: -1 } ] }
                    expect: INCONSISTENT
                """);
        return this;
    }

    void rule(String name, String text) throws IOException {
        write(rules.resolve(name), text);
    }

    void fact(String name, String text) throws IOException {
        write(facts.resolve(name), text);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
