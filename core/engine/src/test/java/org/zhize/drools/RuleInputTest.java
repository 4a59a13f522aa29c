package org.zhize.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.OddFacts;
import org.zhize.OddFacts.Sparse;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Rate;
import org.zhize.exact.Real;
import org.zhize.fact.FactTypes;
import org.zhize.rule.Measurement;

class RuleInputTest {

    private static final RuleInput INPUT = input("org.zhize.TestFacts");

    private static RuleInput input(String home) {
        return new RuleInput(
                FactTypes.of(home, RuleInputTest.class.getClassLoader()),
                Map.of("criterion.floor", Real.of(10)),
                UnaryOperator.identity());
    }

    @Test
    void a_parameter_is_found_by_its_full_key() {
        assertThat(INPUT.parameter("criterion.floor")).isEqualTo(Real.of(10));
        assertThat(INPUT.parameter("floor")).isNull();
    }

    @Test
    void a_number_is_read_in_base_units() {
        Budget budget = new Budget(2022, new BigDecimal("1.50"), null);

        assertThat(INPUT.value(budget, "Budget", "general")).isEqualTo(Real.of(15000));
        assertThat(INPUT.given(budget, "Budget", "general")).isEqualTo(new BigDecimal("1.50"));
        assertThat(INPUT.value(budget, "Budget", "fund")).isNull();
        assertThat(INPUT.value(budget, "Budget", "year")).isEqualTo(2022);
        assertThat(INPUT.value(new Rate(2022, BigDecimal.ONE), "Rate", "value"))
                .isEqualTo(Real.of(1).dividedBy(Real.of(100)));
    }

    @Test
    void a_unit_may_stand_in_another_field() {
        assertThat(INPUT.value(stated("万元"), "Measurement", "value")).isEqualTo(Real.of(20000));
        assertThat(INPUT.value(stated(null), "Measurement", "value")).isNull();
        assertThat(INPUT.value(stated("furlong"), "Measurement", "value")).isNull();
        assertThat(INPUT.given(stated(null), "Measurement", "value")).isEqualTo(new BigDecimal("2"));
    }

    private static Measurement stated(@Nullable String unit) {
        return new Measurement("x", null, 2022, new BigDecimal("2"), unit, null, null, null);
    }

    @Test
    void an_optional_is_what_it_holds() {
        RuleInput odd = input(OddFacts.class.getName());
        Sparse sparse = new Sparse(
                Optional.of(7),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(odd.value(sparse, "Sparse", "year")).isEqualTo(7);
        assertThat(odd.value(sparse, "Sparse", "name")).isNull();
        assertThat(odd.value(sparse, "Sparse", "rate")).isNull();
    }

    @Test
    void what_no_check_has_let_through_is_not_read() {
        Budget budget = new Budget(2022, null, null);

        assertThatThrownBy(() -> INPUT.value(budget, "Budget", "class")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> INPUT.value(budget, "Runtime", "year")).isInstanceOf(NoSuchElementException.class);
    }
}
