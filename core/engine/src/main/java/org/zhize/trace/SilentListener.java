package org.zhize.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Nearness;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;

/** Hears nothing. */
final class SilentListener implements MatchListener {

    @Override
    public void looked(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {}

    @Override
    public void tested(
            Rule rule, Pattern pattern, Constraint.Test test, Object fact, Answer answer, Nearness nearness) {}

    @Override
    public void refused(Rule rule, Pattern pattern, Constraint.Test test, Object fact, List<@Nullable Object> values) {}

    @Override
    public void required(Rule rule, Requirement requirement, int bound, Nearness nearness) {}

    @Override
    public void matched(RuleMatch match) {}

    @Override
    public void fired(RuleMatch match) {}
}
