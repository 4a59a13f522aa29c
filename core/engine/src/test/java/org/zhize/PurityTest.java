package org.zhize;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same input gives the same output: what could spoil that is nowhere in the code. */
class PurityTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhize");

    private static final String GENERATED = "org.zhize.language.grammar";

    @Test
    void all_of_the_code_is_looked_at() {
        assertThat(CLASSES).hasSizeGreaterThan(200);
    }

    @Test
    void nothing_is_calculated_in_binary() {
        DescribedPredicate<JavaClass> binary = describe(
                "binary floating point",
                type -> List.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F")
                        .contains(type.getName()));
        fields().should().notHaveRawType(binary).check(CLASSES);
        codeUnits().should().notHaveRawReturnType(binary).check(CLASSES);
        codeUnits()
                .should()
                .notHaveRawParameterTypes(describe(
                        "binary floating point", types -> types.stream().anyMatch(binary)))
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_clock_chance_place_or_mood() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.zhize.reload") // it says since when rules are in force, and judges nothing
                .should(callMethod(LocalDate.class, "now"))
                .orShould(callMethod(Instant.class, "now"))
                .orShould(callMethod(System.class, "currentTimeMillis"))
                .orShould(callMethod(Locale.class, "getDefault"))
                .orShould(callMethod(String.class, "toLowerCase"))
                .orShould(callMethod(String.class, "toUpperCase"))
                .orShould(callMethod(String.class, "format", String.class, Object[].class))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, Clock.class)
                .check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void nothing_static_can_change() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(GENERATED)
                .should()
                .beFinal()
                .check(CLASSES);
    }
}
