package org.zhize.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.criterion.ExpectedParts;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.language.EffectKind;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;
import org.zhize.yaml.YamlText;

/** Finds what scenarios name, or says what was probably meant. */
final class NameChecks {

    private static final Set<String> UNCONFIRMED = Set.of("待确认", "unconfirmed");

    private final Vocabulary known;
    private final Problems problems;

    NameChecks(Vocabulary known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    Optional<FactType> factType(String name, Location place) {
        Optional<FactType> type = known.factTypes().find(name);
        if (type.isEmpty()) {
            Bilingual meant = Suggestion.sentence(name, known.factTypes().names());
            problems.add(ProblemCode.UNKNOWN_TYPE, place, name, meant);
        }
        return type;
    }

    Optional<FactField> field(FactType type, String name, Location place) {
        Optional<FactField> field = type.field(name);
        if (field.isEmpty()) {
            Bilingual meant = Suggestion.sentence(name, type.fields().keySet());
            problems.add(ProblemCode.UNKNOWN_FIELD, place, name, meant);
        }
        return field;
    }

    /** {@return the id of a criterion or quality check, which has a verdict} */
    Optional<String> judged(String id, Location place, Location expectation) {
        if (isConsequence(id)) {
            problems.add(ProblemCode.CONSEQUENCE_HAS_NO_VERDICT, expectation, id);
            return Optional.empty();
        } else if (known.partsOf(id).isEmpty()) {
            Set<String> ids = known.criteria().keySet();
            problems.add(ProblemCode.UNKNOWN_CRITERION, place, id, Suggestion.sentence(id, ids));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    boolean isConsequence(String id) {
        return known.consequences().contains(id);
    }

    Optional<String> consequence(String id, Location place) {
        if (isConsequence(id)) {
            return Optional.of(id);
        }
        problems.add(ProblemCode.UNKNOWN_CONSEQUENCE, place, id, Suggestion.sentence(id, known.consequences()));
        return Optional.empty();
    }

    Optional<EffectKind> effect(YamlText text) {
        Optional<EffectKind> kind = Arrays.stream(EffectKind.values())
                .filter(one -> one.word().equals(text.text()))
                .findFirst();
        if (kind.isEmpty()) {
            List<String> words =
                    Arrays.stream(EffectKind.values()).map(EffectKind::word).toList();
            problems.add(
                    ProblemCode.UNKNOWN_EFFECT, text.location(), text.text(), Suggestion.sentence(text.text(), words));
        }
        return kind;
    }

    Optional<Verdict> verdict(YamlText text) {
        if (UNCONFIRMED.contains(text.text())) {
            problems.add(ProblemCode.UNCONFIRMED_EXPECTATION, text.location());
            return Optional.empty();
        }
        Optional<Verdict> verdict = Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(text.text()))
                .findFirst();
        if (verdict.isEmpty()) {
            List<String> words =
                    Arrays.stream(Verdict.values()).map(Verdict::name).toList();
            Bilingual meant = Suggestion.sentence(text.text(), words);
            problems.add(ProblemCode.UNKNOWN_VERDICT, text.location(), text.text(), meant);
        }
        return verdict;
    }

    /** Only where the criterion says which parts it has: elsewhere its rules may name any. */
    void part(String criterion, String part, Location place) {
        List<String> parts = known.partsOf(criterion).map(NameChecks::parts).orElse(List.of());
        if (!parts.isEmpty() && !parts.contains(part)) {
            problems.add(ProblemCode.UNKNOWN_PART, place, criterion, part, Suggestion.sentence(part, parts));
        }
    }

    private static List<String> parts(ExpectedParts expected) {
        Stream<String> stages =
                expected.stagesOffered() ? Arrays.stream(Stage.values()).map(FactType::text) : Stream.empty();
        return Stream.concat(expected.names().stream(), stages).toList();
    }
}
