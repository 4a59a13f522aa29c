package org.zhize.education.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.RuleSet;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactTypes;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

class FactRecordsTest {

    /** Whole numbers that count nothing: a year is a name of a year, a grade the name of a grade. */
    private static final Set<String> ORDINALS = Set.of("year", "firstYear", "lastYear", "grade");

    private static final FactTypes TYPES =
            RuleSet.load("education", Funding.class.getClassLoader()).content().factTypes();

    @ParameterizedTest
    @MethodSource("components")
    void every_component_may_be_absent(RecordComponent component) {
        assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .as("@Nullable on %s", component)
                .isTrue();
        assertThat(component.getType().isPrimitive()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("components")
    void no_component_takes_the_column_that_says_whose_row_it_is(RecordComponent component) {
        assertThat(component.getName()).isNotEqualTo("government");
        assertThat(component.getAnnotation(Title.class).zh()).isNotEqualTo("政府代码");
    }

    @ParameterizedTest
    @MethodSource("components")
    void every_component_has_a_title_in_both_languages(RecordComponent component) {
        assertTitled(component.getAnnotation(Title.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_record_has_a_title_in_both_languages(Class<?> type) {
        assertTitled(type.getAnnotation(Title.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void titles_tell_the_components_of_a_record_apart(Class<?> type) {
        // a column of a fact file may be headed by either
        assertThat(type.getRecordComponents())
                .extracting(component -> component.getAnnotation(Title.class).zh())
                .doesNotHaveDuplicates();
        assertThat(type.getRecordComponents())
                .extracting(component -> component.getAnnotation(Title.class).en())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("components")
    void every_quantity_has_a_unit_that_the_library_knows(RecordComponent component) {
        boolean isQuantity = component.getType() == BigDecimal.class
                || (component.getType() == Integer.class && !ORDINALS.contains(component.getName()));
        Unit unit = component.getAnnotation(Unit.class);
        assertThat(unit != null).as("@Unit on %s", component).isEqualTo(isQuantity);
        assertThat(unit == null || isKnown(unit, component.getDeclaringRecord()))
                .as("unit of %s", component)
                .isTrue();
    }

    /** A unit that a source chooses stands in a text of the same record. */
    private static boolean isKnown(Unit unit, Class<?> type) {
        return unit.from().isEmpty()
                ? UnitOfMeasure.parse(unit.value()).isPresent()
                : Stream.of(type.getRecordComponents())
                        .anyMatch(other -> other.getName().equals(unit.from()) && other.getType() == String.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void rules_find_every_record_in_the_package_that_the_rule_set_names(Class<?> type) {
        assertThat(TYPES.find(type.getSimpleName()))
                .hasValueSatisfying(found -> assertThat(found.javaType()).isEqualTo(type));
    }

    @Test
    void the_records_are_found() throws IOException, URISyntaxException {
        assertThat(records()).contains(Funding.class, SchoolClass.class);
    }

    private static void assertTitled(@Nullable Title title) {
        assertThat(title).isNotNull();
        assertThat(title.zh()).isNotBlank();
        assertThat(title.en()).isNotBlank();
    }

    static List<RecordComponent> components() throws IOException, URISyntaxException {
        return records().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .toList();
    }

    /** {@return every record of this module, in whatever package it is} */
    static List<Class<?>> records() throws IOException, URISyntaxException {
        Path classes = Path.of(Funding.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(FactRecordsTest::load)
                    .filter(Class::isRecord)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
