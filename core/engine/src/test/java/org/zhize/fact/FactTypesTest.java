package org.zhize.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.fact.ValueKind.BINARY;
import static org.zhize.fact.ValueKind.CHOICE;
import static org.zhize.fact.ValueKind.DATE;
import static org.zhize.fact.ValueKind.DECIMAL;
import static org.zhize.fact.ValueKind.FLAG;
import static org.zhize.fact.ValueKind.OTHER;
import static org.zhize.fact.ValueKind.TEXT;
import static org.zhize.fact.ValueKind.WHOLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.fact.SampleTypes.Classroom;
import org.zhize.fact.SampleTypes.Room;
import org.zhize.fact.SampleTypes.School;
import org.zhize.fact.SampleTypes.Teacher;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;

/** Which fields a type has, and what each holds. */
class FactTypesTest {

    private static final FactTypes TYPES =
            FactTypes.of("org.zhize.fact.SampleTypes", FactTypesTest.class.getClassLoader());
    private static final FactType SCHOOL = FactType.of(School.class);

    private static FactField field(FactType type, String name) {
        return type.field(name).orElseThrow();
    }

    @Test
    void the_fields_of_a_record_are_its_components_in_order() {
        assertThat(SCHOOL.fields().keySet())
                .containsExactly(
                        "name",
                        "stage",
                        "pupils",
                        "seats",
                        "funds",
                        "founded",
                        "open",
                        "area",
                        "amount",
                        "currency",
                        "rate",
                        "score",
                        "remarks",
                        "changed");
    }

    @Test
    void every_field_has_its_kind() {
        assertThat(SCHOOL.fields().values())
                .extracting(FactField::kind)
                .containsExactly(
                        TEXT, CHOICE, WHOLE, WHOLE, DECIMAL, DATE, FLAG, DECIMAL, DECIMAL, TEXT, BINARY, BINARY, OTHER,
                        OTHER);
    }

    @Test
    void all_whole_numbers_of_java_are_whole_numbers() {
        assertThat(FactType.of(SampleTypes.Numbers.class).fields().values()).allMatch(field -> field.kind() == WHOLE);
    }

    @Test
    void titles_and_units_are_read_and_names_stand_in_for_titles() {
        assertThat(SCHOOL.titleZh()).isEqualTo("学校");
        assertThat(field(SCHOOL, "name"))
                .extracting(FactField::titleZh, FactField::titleEn, FactField::isKey)
                .containsExactly("名称", "name", true);
        assertThat(field(SCHOOL, "seats"))
                .extracting(FactField::titleZh, FactField::titleEn, FactField::isKey)
                .containsExactly("seats", "seats", false);
        assertThat(field(SCHOOL, "funds").unit().orElseThrow().symbol()).isEqualTo("万元");
        assertThat(field(SCHOOL, "amount"))
                .extracting(FactField::unitField, FactField::unit)
                .containsExactly("currency", Optional.empty());
    }

    @Test
    void the_fields_of_a_bean_are_its_getters_by_name() {
        FactType teacher = FactType.of(Teacher.class);
        assertThat(teacher.fields().keySet()).containsExactly("name", "pay", "regular");
        assertThat(field(teacher, "pay").unit().orElseThrow().symbol()).isEqualTo("元");
        assertThat(field(teacher, "regular").titleZh()).isEqualTo("在编");
    }

    @Test
    void a_bean_is_read_through_its_getters() {
        Teacher teacher = new Teacher();
        teacher.setRegular(true);
        teacher.setPay(new BigDecimal("12.50"));
        FactType type = FactTypes.of(teacher);
        assertThat(field(type, "pay").read(teacher)).isEqualTo(new BigDecimal("12.50"));
        assertThat(field(type, "regular").read(teacher)).isEqualTo(true);
        assertThat(field(type, "name").read(teacher)).isNull();
    }

    @Test
    void the_fields_of_an_interface_are_its_methods() {
        FactType room = FactType.of(Room.class);
        assertThat(room.fields().keySet()).containsExactly("area", "large", "seats");
        assertThat(field(room, "seats").read(new Classroom(40, true, null, "甲")))
                .isEqualTo(40);
    }

    @Test
    void an_optional_field_holds_its_content_or_nothing() {
        assertThat(field(SCHOOL, "area").type()).isEqualTo(BigDecimal.class);
        assertThat(field(SCHOOL, "area").read(school(Optional.of(BigDecimal.TEN))))
                .isEqualTo(BigDecimal.TEN);
        assertThat(field(SCHOOL, "area").read(school(Optional.empty()))).isNull();
    }

    private static School school(Optional<BigDecimal> area) {
        return new School(
                "一小",
                Stage.PRIMARY,
                900,
                1000L,
                null,
                LocalDate.of(1999, 9, 1),
                true,
                area,
                null,
                null,
                0.5,
                null,
                null,
                null);
    }

    @Test
    void a_fact_is_called_by_its_keys_or_else_by_its_texts_and_choices() {
        assertThat(SCHOOL.label(school(Optional.empty()))).isEqualTo("一小");
        assertThat(FactType.of(Teacher.class).keyFields())
                .extracting(FactField::name)
                .containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"School", "Pupils", "Teacher", "Room", "Situation", "Measurement", "StageOffered"})
    void a_public_type_is_found_by_its_simple_name(String name) {
        assertThat(TYPES.find(name)).get().extracting(FactType::name).isEqualTo(name);
    }

    @Test
    void the_librarys_own_types_cannot_be_replaced() {
        assertThat(TYPES.find("Situation")).get().extracting(FactType::javaType).isEqualTo(Situation.class);
    }

    @Test
    void the_known_names_are_those_that_can_be_found() {
        assertThat(TYPES.names())
                .contains("School", "Teacher", "Room", "Situation")
                .allMatch(name -> TYPES.find(name).isPresent());
    }

    @Test
    void the_types_of_a_package_are_found_too() {
        FactTypes rule = FactTypes.of("org.zhize.rule", FactTypesTest.class.getClassLoader());
        assertThat(rule.names()).contains("Measurement", "StageOffered");
        assertThat(rule.find("Measurement")).isPresent();
    }

    @Test
    void a_package_that_is_not_there_has_the_librarys_own_types_only() {
        FactTypes none = FactTypes.of("org.zhize.nowhere", FactTypesTest.class.getClassLoader());
        assertThat(none.names()).contains("Situation").doesNotContain("School");
        assertThat(none.find("School")).isEmpty();
    }

    @Test
    void a_record_is_made_of_values_by_name() {
        Object made = FactFactory.make(SCHOOL, Map.of("name", "一小", "pupils", 9, "rate", 0.5, "area", BigDecimal.TEN));
        assertThat(made).isInstanceOfSatisfying(School.class, school -> {
            assertThat(school.pupils()).isEqualTo(9);
            assertThat(school.area()).contains(BigDecimal.TEN);
            assertThat(school.stage()).isNull();
        });
    }

    @Test
    void a_record_is_not_made_without_a_number_that_cannot_be_absent() {
        assertThatThrownBy(() -> FactFactory.make(SCHOOL, Map.of("name", "一小")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pupils");
    }

    @Test
    void what_a_record_refuses_is_told_in_its_own_words() {
        assertThatThrownBy(() -> FactFactory.make(FactType.of(SampleTypes.Pupils.class), Map.of("count", -1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("人数不能为负");
    }
}
