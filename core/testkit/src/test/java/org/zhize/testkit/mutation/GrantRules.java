package org.zhize.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhize.testkit.ScenarioSuite;

/** A rule set of one criterion, written into a folder, for a test to complete. */
final class GrantRules {

    static final String GROWTH = """
            rule "拨款增长 / grants grow"
            when
                Situation( $year : dataYear )
                Grant( year == $year, $now : amount )
                Grant( year == $year - 1, $last : amount )
            then
                require.growth($last, $now).isAtLeast(parameters.percent("floor"));
            end
            """;

    static final String OF_PRIMARY = """
            rule "小学拨款 / grants for primary schools"
            when
                Situation( $year : dataYear )
                Grant( year == $year, stage == Stage.PRIMARY, remark == null, $amount : amount )
            then
                require.that($amount).isAtLeast(parameters.number("floor"));
            end
            """;

    private static final String CRITERION = """
            title: { zh: 拨款, en: Grants }
            basis: [测试]
            """;

    private static final String FLOOR = """
            parameters:
              floor:
                unit: "UNIT"
                override: any
                values:
                  2000-01-01: { value: 10, basis: 测试 }
            """;

    private final Path folder;

    private GrantRules(Path folder) {
        this.folder = folder;
    }

    /** {@return the folder with the given rule in it; it asks for the parameter {@code floor}, a percentage or an amount} */
    static GrantRules in(Path folder, String rule) {
        GrantRules rules = new GrantRules(folder);
        rules.write("ruleset.yaml", """
                id: grants
                version: 1
                title: { zh: 拨款, en: Grants }
                facts: org.zhize.testkit.mutation.MutationFacts
                """);
        rules.write("regions.csv", """
                code,name,level,parent,from,to
                100000,全国,nation,,,
                370000,山东省,province,100000,,
                """);
        rules.write("grant/grant.yaml", CRITERION + FLOOR.replace("UNIT", rule.contains("percent") ? "%" : "万元"));
        rules.write("grant/grant.drl", rule);
        return rules;
    }

    GrantRules write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each row is a list of grants and what must come of them, such as {@code {year: 2022, amount: 110} => MET}. */
    GrantRules scenarios(List<String> rows) {
        StringBuilder text = new StringBuilder("scenarios:\n");
        for (String row : rows) {
            String[] sides = row.split(" => ", 2);
            text.append("  - name: 场景 ").append(rows.indexOf(row) + 1).append('\n');
            text.append("    situation: { government: 370000, year: 2022 }\n");
            text.append("    facts: { Grant: [").append(sides[0]).append("] }\n");
            text.append("    expect: ").append(sides[1]).append('\n');
        }
        return write("grant/grant.scenarios.yaml", text.toString());
    }

    Path folder() {
        return folder;
    }

    ScenarioSuite suite() {
        return ScenarioSuite.load(folder);
    }

    Mutations mutations() {
        return Mutations.of(suite());
    }

    MutationReport report() {
        return mutations().run();
    }
}
