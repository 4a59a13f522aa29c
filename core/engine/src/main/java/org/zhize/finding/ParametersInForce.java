package org.zhize.finding;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhize.language.Rule;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/** The parameters of a rule set in force where and when governments are judged. May be shared between threads. */
final class ParametersInForce {

    /** Provinces, years and purposes of a batch; a service that is asked of ever other days begins anew. */
    private static final int MOST = 200;

    private final RuleSetContent rules;
    private final NamedParameters named;
    private final Map<Scope, ParameterValues> known = new ConcurrentHashMap<>();

    ParametersInForce(RuleSetContent rules, NamedParameters named) {
        this.rules = rules;
        this.named = named;
    }

    private record Scope(
            List<String> regions, LocalDate asOf, @Nullable String purpose) {}

    /** {@return those of one situation, the same for all governments for which nobody sets others} */
    ParameterValues of(Situation situation) {
        if (known.size() >= MOST) {
            known.clear();
        }
        List<String> regions = rules.parameters().speaking(situation.government());
        return known.computeIfAbsent(
                new Scope(regions, situation.asOf(), situation.purpose()), scope -> values(situation));
    }

    private ParameterValues values(Situation situation) {
        IdentityHashMap<Rule, ParametersOfRule> byRule = named.inForce(rules.parameters(), situation);
        return new ParameterValues(byRule, new RecurringVerdicts(rules, byRule));
    }
}
