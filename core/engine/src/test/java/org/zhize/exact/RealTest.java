package org.zhize.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealTest {

    private static Real real(String number) {
        return Real.of(new BigDecimal(number));
    }

    private static Real root(String number) {
        return real(number).squareRoot();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "4, 2",
        "0.25, 0.5",
        "2.25, 1.5",
        "1E-40, 1E-20",
        "152399025, 12345",
        "1.0000000000000000000000000002, 1.0000000000000000000000000001"
    })
    void the_root_of_a_perfect_square_is_a_fraction(String square, String root) {
        boolean perfect = new BigDecimal(root).pow(2).compareTo(new BigDecimal(square)) == 0;

        assertThat(root(square).isRational()).isEqualTo(perfect);
        assertThat(root(square).equals(real(root))).isEqualTo(perfect);
    }

    @Test
    void a_root_squared_is_what_it_is_the_root_of() {
        assertThat(root("2").times(root("2")).minus(real("1.999")).sign()).isEqualTo(1);
        assertThat(root("2").times(root("2")).minus(real("2.001")).sign()).isEqualTo(-1);
        assertThat(root("2").times(root("2")).toDecimal(50)).isEqualByComparingTo("2");
        assertThat(root("2").times(root("2")).toDecimal(200)).isEqualByComparingTo("2");
    }

    @Test
    void a_root_is_told_from_the_nearest_fractions() {
        String digits = "1.4142135623730950488016887242096980785696718753769480731766797379";
        Real below = real(digits);

        assertThat(root("2").compareWith(below)).isEqualTo(1);
        assertThat(root("2").compareWith(below.plus(real("1E-64")))).isEqualTo(-1);
        assertThat(root("2").compareWith(root("3"))).isEqualTo(-1);
        assertThat(root("0.1").compareWith(root("0.1000000000000000000000000000000000000000000000000001")))
                .isEqualTo(-1);
    }

    @Test
    void two_equal_numbers_with_roots_cannot_be_told_apart_and_that_is_an_error() {
        assertThatThrownBy(() -> root("2").compareWith(root("8").dividedBy(Real.of(2))))
                .isInstanceOf(UndecidedComparisonException.class)
                .hasMessageContaining("平方根");
        assertThatThrownBy(() -> root("2").times(root("2")).compareWith(Real.of(2)))
                .isInstanceOf(UndecidedComparisonException.class);
        assertThatThrownBy(() -> root("2").minus(root("2")).sign()).isInstanceOf(UndecidedComparisonException.class);
    }

    @Test
    void zero_times_a_root_is_zero() {
        assertThat(Real.ZERO.times(root("2")).sign()).isZero();
        assertThat(root("2").times(Real.of(0)).compareWith(Real.ZERO)).isZero();
    }

    @Test
    void nothing_is_divided_by_zero_and_no_root_is_taken_of_a_negative_number() {
        assertThatThrownBy(() -> Real.of(1).dividedBy(Real.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> root("2").dividedBy(Real.of(0))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Real.of(-1).squareRoot()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Real.of(1).minus(root("2")).squareRoot()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roots_of_roots_and_sums_of_roots() {
        assertThat(root("16").squareRoot()).isEqualTo(Real.of(2));
        assertThat(root("2").squareRoot().compareWith(real("1.18920711500272106671")))
                .isEqualTo(1);
        assertThat(root("2").plus(root("3")).compareWith(real("3.14626436994197234232")))
                .isEqualTo(1);
        assertThat(root("2").plus(root("3")).compareWith(real("3.14626436994197234233")))
                .isEqualTo(-1);
        assertThat(Real.of(1).dividedBy(root("2")).toDecimal(20)).isEqualByComparingTo("0.70710678118654752440");
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 1, 0.1",
        "0.049, 1, 0.0",
        "-0.05, 1, -0.1",
        "1E-300, 5, 0",
        "123456789.987654321, 3, 123456789.988"
    })
    void a_decimal_for_people_is_the_nearest_with_halves_away_from_zero(String number, int places, String expected) {
        assertThat(real(number).toDecimal(places)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789.987654321, 3, 123000000",
        "0.000123456, 3, 0.000123",
        "-0.0005, 1, -0.0005",
        "1E-300, 2, 1E-300",
        "7E+300, 2, 7E+300",
        "1.23456789012345678901234567890123456789E-100, 20, 1.2345678901234567890E-100"
    })
    void significant_digits_count_from_the_first_that_is_not_zero(String number, int digits, String expected) {
        assertThat(real(number).toSignificant(digits)).isEqualByComparingTo(expected);
    }

    @Test
    void a_fraction_says_all_of_itself() {
        assertThat(Real.of(1).dividedBy(Real.of(3))).hasToString("1/3");
        assertThat(real("0.50")).hasToString("1/2").isEqualTo(real("0.5")).hasSameHashCodeAs(real("0.500"));
        assertThat(Real.of(-7)).hasToString("-7");
        assertThat(root("2").isRational()).isFalse();
    }
}
