package org.zhize.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.fact.Snapshot;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.rule.BonusGranted;
import org.zhize.rule.ExpertGrade;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.SelfScore;
import org.zhize.rule.Situation;
import org.zhize.rule.StageOffered;
import org.zhize.ruleset.ReferenceSource;
import org.zhize.ruleset.RuleSetContent;

/** Tells of facts that no rule of a rule set names. Immutable; may be shared between threads. */
final class UnusedFacts {

    private static final List<Class<?>> USED_BY_LIBRARY = List.of(
            StageOffered.class,
            InspectionFinding.class,
            Situation.class,
            ExpertGrade.class,
            BonusGranted.class,
            SelfScore.class);

    private final FactTypes types;
    private final Set<String> used;

    UnusedFacts(RuleSetContent rules) {
        this.types = rules.factTypes();
        this.used = Stream.of(
                        rules.rules().flatMap(Rule::patterns).map(Pattern::type),
                        rules.references().stream().map(ReferenceSource::type).map(FactType::name),
                        USED_BY_LIBRARY.stream().map(Class::getSimpleName))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Bilingual> notes(List<?> facts) {
        return facts.stream()
                .map(Snapshot::given)
                .map(Object::getClass)
                .distinct()
                .filter(type -> used.stream().noneMatch(name -> isOrExtends(type, name)))
                .map(FactType::of)
                .map(type -> types.find(type.name())
                        .filter(named -> used.contains(named.name()))
                        .map(named -> Notes.otherOfThatName(type.javaType(), named.javaType()))
                        .orElseGet(() -> Notes.unusedFacts(type.name(), type.titleZh())))
                .sorted((a, b) -> a.zh().compareTo(b.zh()))
                .toList();
    }

    private boolean isOrExtends(Class<?> type, String name) {
        return types.find(name)
                .filter(known -> known.javaType().isAssignableFrom(type))
                .isPresent();
    }
}
