package org.zhize.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/** Checks that a file imports the declared facts, their values and the words of rules, and nothing else. */
final class HeaderChecker {

    /** What rules may say of themselves, and the kinds of values that fields have. */
    private static final Pattern KNOWN = Pattern.compile(
            "org\\.zhize\\..*|java\\.math\\.BigDecimal|java\\.time\\.(LocalDate|Year)|java\\.util\\.List");

    private static final List<String> GLOBALS = Stream.concat(StatementBuilder.STARTS.stream(), Stream.of("parameters"))
            .toList();

    private final RuleVocabulary vocabulary;
    private final Problems problems;

    HeaderChecker(RuleVocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void check(HeaderLine line) {
        boolean isWord = line.word().isEmpty() || GLOBALS.contains(line.word());
        if (!isWord || !isKnown(line.type())) {
            String written = isWord ? line.type() : line.word();
            problems.add(ProblemCode.FORBIDDEN, line.location(), written, ConstructKind.IMPORT.key());
        }
    }

    private boolean isKnown(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        Collection<String> names = simple.equals("*") ? vocabulary.factTypeNames() : List.of(simple);
        return KNOWN.matcher(type).matches()
                || names.stream()
                        .flatMap(name -> vocabulary.factType(name).stream())
                        .anyMatch(fact -> isOf(type, fact))
                || vocabulary.factTypeNames().stream()
                        .flatMap(name -> vocabulary.factType(name).stream())
                        .anyMatch(fact -> isChoiceOf(type, fact));
    }

    private static boolean isOf(String type, FactType fact) {
        String name = String.valueOf(fact.javaType().getCanonicalName());
        return type.equals(name) || type.equals(name.substring(0, name.lastIndexOf('.') + 1) + "*");
    }

    private static boolean isChoiceOf(String type, FactType fact) {
        return fact.fields().values().stream()
                .map(FactField::type)
                .filter(Class::isEnum)
                .anyMatch(choice -> type.equals(
                        Optional.ofNullable(choice.getCanonicalName()).orElse("")));
    }
}
