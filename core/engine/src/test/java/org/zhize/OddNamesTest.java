package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.OddFacts.Words;

/** Names that mean something to Drools mean nothing here. */
class OddNamesTest {

    private static Norms norms(String condition) {
        return Norms.criterion("odd").facts(OddFacts.class).rule("""
                when
                    %s
                then
                    require.holds("x");
                """.formatted(condition));
    }

    static Stream<String> words() {
        return Stream.of(Words.class.getRecordComponents()).map(RecordComponent::getName);
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_field_may_have_any_name(String field) {
        assertThat(norms("Words( %s == 7 )".formatted(field)).verdict(Words.of(7)))
                .isEqualTo(MET);
        assertThat(norms("Words( %s == 7 )".formatted(field)).verdict(Words.of(8)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms("Words( %s > 7 )".formatted(field)).verdict(Words.of(8)))
                .isEqualTo(MET);
        assertThat(norms("Words( $x : %1$s ) Words( %1$s == $x )".formatted(field))
                        .verdict(Words.of(8)))
                .isEqualTo(MET);
    }

    static Stream<Class<?>> homes() {
        return Stream.of(OddFacts.Homes.class.getClasses());
    }

    @ParameterizedTest
    @MethodSource("homes")
    void a_package_may_have_any_name(Class<?> home) throws ReflectiveOperationException {
        Object thing = home.getClasses()[0].getDeclaredConstructors()[0].newInstance(7);

        assertThat(norms("Thing( size == 7 )").facts(home).verdict(thing)).isEqualTo(MET);
    }

    @Test
    void a_variable_may_be_tested_in_the_pattern_that_binds_it() {
        assertThat(norms("Words( $x : size, length == $x )").verdict(Words.of(7)))
                .isEqualTo(MET);
        assertThat(norms("not Words( $x : size, length != $x )").verdict(Words.of(7)))
                .isEqualTo(MET);
        assertThat(norms("exists Words( $x : size, length == $x )").verdict(Words.of(7)))
                .isEqualTo(MET);
        assertThat(norms("forall( $w : Words( $x : size ) Words( this == $w, length == $x ) )")
                        .verdict(Words.of(7)))
                .isEqualTo(MET);
        assertThat(norms("not Words( $x : size, length != $x ) not List( $x : size, size != $x )")
                        .verdict(Words.of(7), new OddFacts.List(3)))
                .isEqualTo(MET);
        assertThat(norms("List( $y : size ) not Words( $x : size, length != $x, is != $y )")
                        .verdict(Words.of(7), new OddFacts.List(3)))
                .isEqualTo(MET);
    }

    @Test
    void a_type_may_have_the_name_of_another() {
        assertThat(norms("List( size == 7 )").verdict(new OddFacts.List(7))).isEqualTo(MET);
        assertThat(norms("Math( size == 7 )").verdict(new OddFacts.Math(7))).isEqualTo(MET);
        assertThat(norms("Values( size == 7 ) List( size == 8 )").verdict(new OddFacts.Values(7), new OddFacts.List(8)))
                .isEqualTo(MET);
    }
}
