package org.zhize;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What may know what. */
class ArchitectureTest {

    /** Each package knows only those before it. The root, which knows them all, comes last. */
    private static final List<String> ORDER = List.of(
            "exact",
            "rule",
            "problem",
            "limit",
            "fact",
            "yaml",
            "guide",
            "language",
            "parameter",
            "criterion",
            "score",
            "ruleset",
            "finding",
            "drools",
            "trace",
            "page",
            "report",
            "dossier",
            "receipt",
            "hierarchy");

    /** What is done with the doors of the root: it knows nothing of them. */
    private static final List<String> ABOVE_ROOT = List.of("diff", "reload");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhize");

    private static final String GENERATED = "org.zhize.language.grammar";

    private static final Set<String> EXPORTED = exported();

    private static String packageName(String name) {
        return "org.zhize." + name;
    }

    @Test
    void every_package_has_its_place() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> known = ORDER.stream().map(ArchitectureTest::packageName).collect(Collectors.toSet());
        known.addAll(List.of("org.zhize", GENERATED));
        ABOVE_ROOT.forEach(name -> known.add(packageName(name)));

        assertThat(packages).isEqualTo(known);
        assertThat(CLASSES).hasSizeGreaterThan(200);
    }

    @Test
    void packages_know_only_those_before_them() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::packageName)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packageName(ORDER.get(i)) + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later).or(resideInAnyPackage("org.zhize")))
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ABOVE_ROOT.stream().map(ArchitectureTest::packageName).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ABOVE_ROOT.stream().map(ArchitectureTest::packageName).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void no_packages_know_each_other() {
        SlicesRuleDefinition.slices()
                .matching("org.zhize.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void reports_and_the_rule_engine_know_nothing_of_each_other() {
        noClasses()
                .that()
                .resideInAPackage(packageName("drools"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        packageName("report"), packageName("dossier"), packageName("ruleset"), packageName("yaml"))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(packageName("report"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packageName("drools"), packageName("dossier"), packageName("yaml"))
                .check(CLASSES);
    }

    @Test
    void each_foreign_library_is_known_to_few_packages() {
        onlyIn(List.of("drools"), "org.kie..", "org.drools..", "org.mvel..");
        onlyIn(List.of("language"), "org.antlr..");
        onlyIn(List.of("yaml"), "org.snakeyaml..");
        onlyIn(List.of("exact"), "org.apache.commons.numbers..");
        onlyIn(List.of("page", "report", "receipt", "yaml"), "com.fasterxml..");
        onlyIn(List.of("page"), "com.samskivert..");
    }

    private static void onlyIn(List<String> names, String... libraries) {
        String[] packages = names.stream().map(name -> packageName(name) + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
        for (String name : packages) {
            assertThat(CLASSES.stream().filter(resideInAnyPackage(name)))
                    .as("%s uses %s", name, List.of(libraries))
                    .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                    dependency -> resideInAnyPackage(libraries).test(dependency.getTargetClass())));
        }
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        for (String name : Stream.concat(ORDER.stream(), ABOVE_ROOT.stream()).toList()) {
            JavaPackage found = CLASSES.getPackage(packageName(name));
            assertThat(found.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
        }
        assertThat(CLASSES.getPackage("org.zhize").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    @Test
    void nothing_that_is_exported_mentions_a_type_of_the_libraries_underneath() {
        DescribedPredicate<JavaClass> underneath = resideInAnyPackage(
                "org.kie..",
                "org.drools..",
                "org.mvel..",
                "org.antlr..",
                "org.snakeyaml..",
                "org.zhize.drools..",
                GENERATED);
        noMembers()
                .that()
                .areDeclaredInClassesThat(describe("are exported", ArchitectureTest::isExported))
                .and(describe("are visible", ArchitectureTest::isVisible))
                .should(be(describe(
                        "made of such types",
                        member -> member.getAllInvolvedRawTypes().stream().anyMatch(underneath))))
                .check(CLASSES);
        assertThat(EXPORTED).contains("org.zhize", "org.zhize.finding").doesNotContain("org.zhize.drools", GENERATED);
    }

    private static boolean isExported(JavaClass type) {
        return EXPORTED.contains(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<String> exported() {
        try {
            Path home = Path.of(Evaluator.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(home).find("org.zhize.engine").orElseThrow().descriptor().exports().stream()
                    .filter(exported -> !exported.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
