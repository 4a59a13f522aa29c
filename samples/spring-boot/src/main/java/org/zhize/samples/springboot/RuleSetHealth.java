package org.zhize.samples.springboot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.zhize.problem.Bilingual;
import org.zhize.reload.InForce;
import org.zhize.reload.Reload;
import org.zhize.reload.RuleSets;

/** Which rules are in force, and the edit that is not. It judges all the same, so it is up. */
@Component("ruleSet")
class RuleSetHealth implements HealthIndicator {

    private final RuleSets rules;

    RuleSetHealth(RuleSets rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        InForce inForce = rules.status().inForce();
        Map<String, Object> details = new TreeMap<>();
        details.put("id", inForce.identity().id());
        details.put("version", inForce.identity().version());
        details.put("digest", inForce.identity().digest());
        details.put("since", inForce.since().toString());
        rules.status().refused().ifPresent(reload -> details.put("refusedEdit", refused(reload)));
        return Health.up().withDetails(details).build();
    }

    private static Map<String, Object> refused(Reload reload) {
        return Map.of("at", reload.at().toString(), "problems", problems(reload));
    }

    /** Each in a line; all there is to say of them is at /rule-sets/in-force. */
    private static List<String> problems(Reload reload) {
        return Stream.concat(
                        reload.problems().stream()
                                .map(problem -> problem.location() + " " + problem.message(Locale.CHINESE)),
                        reload.objections().stream().map(Bilingual::zh))
                .toList();
    }
}
