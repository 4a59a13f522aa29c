package org.zhize.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.RuleSet;
import org.zhize.problem.Severity;

class MonotoneChecksTest {

    @TempDir
    private Path folder;

    @Test
    void shared_parameters_that_cannot_be_read_are_told_and_not_what_follows_from_it() throws IOException {
        assertThat(codes("class:\n  title: { zh: 班额\n", "class.from")).containsExactly("ZZ401");
    }

    @Test
    void a_shared_parameter_that_is_not_there_is_told() throws IOException {
        assertThat(codes("class:\n  unit: 人\n  values: { 2020-01-01: { value: 56, basis: 甲 } }\n", "clas"))
                .contains("ZZ301");
    }

    private List<String> codes(String parameters, String raising) throws IOException {
        Files.writeString(folder.resolve("ruleset.yaml"), "id: test\nversion: 1\nfacts: org.zhize.TestFacts\n");
        Files.writeString(folder.resolve("parameters.yaml"), parameters);
        Path theme = Files.createDirectory(folder.resolve("theme"));
        Files.writeString(
                theme.resolve("rate.yaml"),
                "title: { zh: 比率, en: rate }\nbasis: [甲]\nmonotone: { raising: [" + raising + "] }\n");
        Files.writeString(
                theme.resolve("rate.drl"),
                "package test.theme\nrule \"比率 / rate\"\nwhen\n    Budget()\nthen\n    require.holds(\"有\");\nend\n");
        return RuleSet.check(folder).stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .map(problem -> problem.code().code())
                .toList();
    }
}
