package org.zhize.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
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
import org.zhize.ruleset.RuleSetContent;
import org.zhize.yaml.YamlText;

/** Finds what scenarios name, or says what was probably meant. */
final class NameChecks {

    private static final Set<String> UNCONFIRMED = Set.of("待确认", "unconfirmed");

    private final RuleSetContent rules;
    private final Problems problems;

    NameChecks(RuleSetContent rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    Optional<FactType> factType(String name, Location place) {
        Optional<FactType> type = rules.factTypes().find(name);
        if (type.isEmpty()) {
            Bilingual meant = Suggestion.sentence(name, rules.factTypes().names());
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

    Optional<Criterion> criterion(String id, Location place) {
        Optional<Criterion> criterion = rules.criterion(id);
        if (criterion.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_CRITERION, place, id, Suggestion.sentence(id, ids(rules.everyCriterion())));
        }
        return criterion;
    }

    /** {@return the criterion or quality check, which has a verdict} */
    Optional<Criterion> judged(String id, Location place, Location expectation) {
        Optional<Criterion> criterion = criterion(id, place);
        if (isConsequence(id)) {
            problems.add(ProblemCode.CONSEQUENCE_HAS_NO_VERDICT, expectation, id);
            return Optional.empty();
        }
        return criterion;
    }

    boolean isConsequence(String id) {
        return ids(rules.consequences().criteria()).contains(id);
    }

    Optional<Criterion> consequence(String id, Location place) {
        if (isConsequence(id)) {
            return rules.criterion(id);
        }
        List<String> known = ids(rules.consequences().criteria());
        problems.add(ProblemCode.UNKNOWN_CONSEQUENCE, place, id, Suggestion.sentence(id, known));
        return Optional.empty();
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).toList();
    }

    Optional<EffectKind> effect(YamlText text) {
        Optional<EffectKind> kind = Arrays.stream(EffectKind.values())
                .filter(known -> known.word().equals(text.text()))
                .findFirst();
        if (kind.isEmpty()) {
            List<String> known =
                    Arrays.stream(EffectKind.values()).map(EffectKind::word).toList();
            problems.add(
                    ProblemCode.UNKNOWN_EFFECT, text.location(), text.text(), Suggestion.sentence(text.text(), known));
        }
        return kind;
    }

    Optional<Verdict> verdict(YamlText text) {
        if (UNCONFIRMED.contains(text.text())) {
            problems.add(ProblemCode.UNCONFIRMED_EXPECTATION, text.location());
            return Optional.empty();
        }
        Optional<Verdict> verdict = Arrays.stream(Verdict.values())
                .filter(known -> known.name().equals(text.text()))
                .findFirst();
        if (verdict.isEmpty()) {
            List<String> known =
                    Arrays.stream(Verdict.values()).map(Verdict::name).toList();
            Bilingual meant = Suggestion.sentence(text.text(), known);
            problems.add(ProblemCode.UNKNOWN_VERDICT, text.location(), text.text(), meant);
        }
        return verdict;
    }

    /** Only where the criterion says which parts it has: elsewhere its rules may name any. */
    void part(Criterion criterion, String part, Location place) {
        List<String> known = parts(criterion.parts());
        if (!known.isEmpty() && !known.contains(part)) {
            problems.add(ProblemCode.UNKNOWN_PART, place, criterion.id(), part, Suggestion.sentence(part, known));
        }
    }

    private static List<String> parts(ExpectedParts expected) {
        Stream<String> stages =
                expected.stagesOffered() ? Arrays.stream(Stage.values()).map(FactType::text) : Stream.empty();
        return Stream.concat(expected.names().stream(), stages).toList();
    }
}
