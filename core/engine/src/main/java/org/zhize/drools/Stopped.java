package org.zhize.drools;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.language.CanonicalDrl;
import org.zhize.language.RulePlan;
import org.zhize.problem.NotEvaluatedException;

/** Finds what stopped the rule engine in the exceptions that it wraps around it, and in which rule. */
final class Stopped {

    private static final Pattern RULE = Pattern.compile(
            "(?:%s|%s|%s) (\\d+)".formatted(CanonicalDrl.MATCH, CanonicalDrl.CHECKED, CanonicalDrl.GAP));

    private Stopped() {}

    /** {@return what is to be thrown} */
    static RuntimeException by(RuntimeException thrown, List<RulePlan> plans) {
        String where = "";
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof NotEvaluatedException stopped) {
                Matcher rule = RULE.matcher(where);
                return rule.find()
                        ? stopped.at(plans.get(Integer.parseInt(rule.group(1)))
                                .rule()
                                .place())
                        : stopped;
            }
            where += each.getMessage();
        }
        return thrown;
    }
}
