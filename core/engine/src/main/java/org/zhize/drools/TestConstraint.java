package org.zhize.drools;

import java.util.Arrays;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.MutableTypeConstraint;
import org.kie.api.runtime.rule.FactHandle;
import org.zhize.problem.Bilingual;
import org.zhize.problem.NotEvaluatedException;

/**
 * A comparison as a constraint of Drools: of one fact alone, or of one joined to facts found before it. Two of the same text
 * and the same declarations are equal, so that rules share the nodes of the network.
 */
@SuppressWarnings({"serial", "unchecked"}) // Drools would have constraints written, and clones them untyped
final class TestConstraint extends MutableTypeConstraint<ContextEntry> {

    private static final Object[] NONE = {};

    private final String text;
    private final FactTest test;
    private final Bilingual place;
    private final Declaration[] earlier;

    /**
     * @param text the comparison as canonical DRL writes it
     * @param test what it asks
     * @param place the rule that asks it first
     * @param earlier the facts found before of which it speaks
     */
    TestConstraint(String text, FactTest test, Bilingual place, Declaration... earlier) {
        this.text = text;
        this.test = test;
        this.place = place;
        this.earlier = earlier.clone();
    }

    @Override
    public boolean isAllowed(FactHandle handle, ValueResolver session) {
        return passes(DroolsMatcher.input(session), handle.getObject(), NONE);
    }

    @Override
    public boolean isAllowedCachedLeft(ContextEntry context, FactHandle handle) {
        JoinContext join = (JoinContext) context;
        return passes(join.input(), handle.getObject(), join.earlier());
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, ContextEntry context) {
        JoinContext join = (JoinContext) context;
        return passes(join.input(), join.fact(), facts(tuple, join.input()));
    }

    private boolean passes(RuleInput input, Object fact, Object[] found) {
        try {
            input.look();
            return test.passes(input, input.seen(fact), found);
        } catch (NotEvaluatedException e) {
            throw e.at(place);
        }
    }

    Object[] facts(BaseTuple tuple, RuleInput input) {
        Object[] facts = new Object[earlier.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = input.seen(tuple.getObject(earlier[i]));
        }
        return facts;
    }

    @Override
    public ContextEntry createContext() {
        return new JoinContext(this);
    }

    @Override
    public Declaration[] getRequiredDeclarations() {
        return earlier.clone();
    }

    @Override
    public void replaceDeclaration(Declaration old, Declaration other) {
        for (int i = 0; i < earlier.length; i++) {
            if (earlier[i].equals(old)) {
                earlier[i] = other;
            }
        }
    }

    @Override
    public TestConstraint clone() {
        TestConstraint copy = new TestConstraint(text, test, place, earlier);
        copy.setType(getType());
        return copy;
    }

    @Override
    public boolean isTemporal() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestConstraint that && text.equals(that.text) && Arrays.equals(earlier, that.earlier);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
