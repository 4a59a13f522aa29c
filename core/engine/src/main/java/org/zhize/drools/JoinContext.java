package org.zhize.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Objects;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.ContextEntry;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** What a join has at hand while it puts a comparison to one fact after the other. For one session. */
@SuppressWarnings("serial") // Drools would have contexts written
final class JoinContext implements ContextEntry {

    private final TestConstraint constraint;
    private @Nullable RuleInput input;
    private @Nullable Object fact;
    private Object @Nullable [] earlier;

    JoinContext(TestConstraint constraint) {
        this.constraint = constraint;
    }

    RuleInput input() {
        return Objects.requireNonNull(input);
    }

    Object fact() {
        return Objects.requireNonNull(fact);
    }

    Object[] earlier() {
        return Objects.requireNonNull(earlier);
    }

    @Override
    public void updateFromTuple(ValueResolver session, BaseTuple tuple) {
        RuleInput own = DroolsMatcher.input(session);
        input = own;
        earlier = constraint.facts(tuple, own);
    }

    @Override
    public void updateFromFactHandle(ValueResolver session, FactHandle handle) {
        input = DroolsMatcher.input(session);
        fact = handle.getObject();
    }

    @Override
    public void resetTuple() {
        earlier = null;
    }

    @Override
    public void resetFactHandle() {
        fact = null;
    }

    @Override
    public @Nullable ContextEntry getNext() {
        return null;
    }

    @Override
    public void setNext(ContextEntry next) {
        throw new UnsupportedOperationException("contexts are kept in arrays");
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("sessions are not written");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("sessions are not read");
    }
}
