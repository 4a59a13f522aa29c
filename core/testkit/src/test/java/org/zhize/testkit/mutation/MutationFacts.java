package org.zhize.testkit.mutation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Stage;
import org.zhize.rule.Unit;

/** The facts of {@link GrantRules}. */
public final class MutationFacts {

    private MutationFacts() {}

    public record Grant(
            @Nullable Integer year,
            @Nullable Stage stage,
            @Unit("万元") @Nullable BigDecimal amount,
            @Nullable String remark) {}
}
