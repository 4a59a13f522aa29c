package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.language.CanonicalDrl;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.ruleset.RuleSetContent;

/** Shows what the rule engine gets of each rule file: the library's own rules, as DRL. */
final class CanonicalRules {

    private final CanonicalDrl drl;
    private final Map<String, List<Rule>> files;

    CanonicalRules(RuleSetContent content) {
        drl = new CanonicalDrl(
                content.factTypes(),
                (criterion, key) -> content.parameters().fullKey(criterion, key).orElseThrow());
        files = content.rules()
                .collect(
                        Collectors.groupingBy(rule -> rule.location().file(), LinkedHashMap::new, Collectors.toList()));
    }

    void print(PrintStream out) {
        files.forEach((file, rules) -> out.println(drl(file, rules)));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("canonical");
        for (Map.Entry<String, List<Rule>> file : files.entrySet()) {
            json.writeStringField(file.getKey(), drl(file.getKey(), file.getValue()));
        }
        json.writeEndObject();
    }

    private String drl(String file, List<Rule> rules) {
        List<RulePlan> plans = RulePlan.of(rules);
        String index = plans.stream()
                .map(plan -> "//   " + plan.number() + "  " + plan.rule().location() + "  "
                        + plan.rule().criterion() + "  " + plan.rule().name() + "\n")
                .collect(Collectors.joining());
        return "// " + file + "\n" + index + drl.write(plans);
    }
}
