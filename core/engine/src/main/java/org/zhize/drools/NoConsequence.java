package org.zhize.drools;

import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;

/** Does nothing: what a match means is told by the library, once the rule engine has found it. */
final class NoConsequence implements Consequence<KnowledgeHelper> {

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(KnowledgeHelper match, ValueResolver session) {
        // nothing to do
    }
}
