package org.zhize.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.exact.Real;
import org.zhize.rule.Stage;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"==", "!=", "<", "<=", ">", ">="})
    void null_compares_with_nothing_but_may_be_anything(String operator) {
        for (@Nullable Object other : new @Nullable Object[] {1, "a", true, Stage.PRIMARY, LocalDate.EPOCH, null}) {
            assertThat(Values.is(null, operator, other)).isFalse();
            assertThat(Values.is(other, operator, null)).isFalse();
            assertThat(Values.maybe(null, operator, other)).isTrue();
            assertThat(Values.maybe(other, operator, null)).isTrue();
        }
    }

    @Test
    void numbers_of_all_types_compare_by_value() {
        assertThat(Values.is(1, "==", 1L)).isTrue();
        assertThat(Values.is(1, "==", new BigDecimal("1.00"))).isTrue();
        assertThat(Values.is(new BigDecimal("0.1"), "==", Real.of(1).dividedBy(Real.of(10))))
                .isTrue();
        assertThat(Values.is(9007199254740993L, ">", 9007199254740992L)).isTrue();
        assertThat(Values.is(9007199254740993L, "==", new BigDecimal("9007199254740992")))
                .isFalse();
        assertThat(Values.is((short) 3, "<", BigInteger.valueOf(4))).isTrue();
        assertThat(Values.is((byte) 3, "!=", 3)).isFalse();
    }

    @Test
    void days_texts_flags_and_choices_compare_as_what_they_are() {
        assertThat(Values.is(LocalDate.of(2022, 1, 2), ">", LocalDate.of(2022, 1, 1)))
                .isTrue();
        assertThat(Values.is(LocalDate.of(2022, 1, 1), ">=", LocalDate.of(2022, 1, 1)))
                .isTrue();
        assertThat(Values.is("a", "==", "a")).isTrue();
        assertThat(Values.is("1", "==", "1.0")).isFalse();
        assertThat(Values.is(true, "!=", false)).isTrue();
        assertThat(Values.is(Stage.PRIMARY, "==", "PRIMARY")).isTrue();
        assertThat(Values.is("PRIMARY", "!=", Stage.JUNIOR)).isTrue();
    }

    @Test
    void a_whole_number_is_added_to_a_number() {
        assertThat(Values.plus(2022, -1)).isEqualTo(2021L);
        assertThat(Values.plus(Integer.MAX_VALUE, 1)).isEqualTo(2147483648L);
        assertThat(Values.plus(null, 1)).isNull();
    }

    @Test
    void an_operator_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Values.is(1, "=", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void decimals_compare_as_decimals_do(@ForAll @From("near") BigDecimal a, @ForAll @From("near") BigDecimal b) {
        int compared = a.compareTo(b);

        assertThat(Values.is(a, "==", b)).isEqualTo(compared == 0);
        assertThat(Values.is(a, "!=", b)).isEqualTo(compared != 0);
        assertThat(Values.is(a, "<", b)).isEqualTo(compared < 0);
        assertThat(Values.is(a, "<=", b)).isEqualTo(compared <= 0);
        assertThat(Values.is(a, ">", b)).isEqualTo(compared > 0);
        assertThat(Values.is(a, ">=", b)).isEqualTo(compared >= 0);
        assertThat(Values.maybe(a, ">=", b)).isEqualTo(compared >= 0);
    }

    /** Few different values, in several scales, so that equal ones meet. */
    @Provide
    Arbitrary<BigDecimal> near() {
        return Arbitraries.integers()
                .between(-20, 20)
                .flatMap(tenths -> Arbitraries.integers()
                        .between(1, 4)
                        .map(scale -> new BigDecimal(tenths).movePointLeft(1).setScale(scale)));
    }
}
