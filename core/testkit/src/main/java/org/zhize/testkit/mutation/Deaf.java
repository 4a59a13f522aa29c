package org.zhize.testkit.mutation;

import java.util.List;
import org.zhize.finding.Approach;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;
import org.zhize.trace.MatchListener;

/** Takes no notice of the steps. */
enum Deaf implements MatchListener {
    LISTENER;

    @Override
    public void looked(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {}

    @Override
    public void tested(Rule rule, Pattern pattern, Constraint.Test test, Object fact, Answer answer, Approach near) {}

    @Override
    public void required(Rule rule, Requirement requirement, int bound, Approach approach) {}

    @Override
    public void matched(RuleMatch match) {}
}
