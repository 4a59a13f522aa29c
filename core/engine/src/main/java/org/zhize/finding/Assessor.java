package org.zhize.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Situation;
import org.zhize.rule.StageOffered;
import org.zhize.ruleset.RuleSetContent;

/** Judges governments by all criteria of a rule set. Immutable; may be shared between threads. */
public final class Assessor {

    private final RuleSetContent rules;
    private final RuleMatcher quality;
    private final RuleMatcher criteria;
    private final Set<String> usedTypes;

    /**
     * @param rules the rule set
     * @param quality matches its quality rules
     * @param criteria matches its other rules
     */
    public Assessor(RuleSetContent rules, RuleMatcher quality, RuleMatcher criteria) {
        this.rules = rules;
        this.quality = quality;
        this.criteria = criteria;
        this.usedTypes = Stream.of(
                        Stream.concat(rules.rules().stream(), rules.qualityRules().stream())
                                .flatMap(Rule::patterns)
                                .map(Pattern::type),
                        Stream.of(StageOffered.class, InspectionFinding.class, Situation.class)
                                .map(Class::getSimpleName))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return what was found}
     *
     * @param situation what is evaluated
     * @param facts the government's facts and those of the regions above it
     */
    public Assessment assess(Situation situation, List<?> facts) {
        ParameterValues parameters = ParameterValues.of(rules, situation);
        Suspicions suspicions = new Suspicions();
        quality.match(situation, parameters.byKey(), facts).stream()
                .filter(match ->
                        match.isWhole() && parameters.of(match.plan().rule()).isComplete())
                .forEach(match -> new QualityJudge(
                                rules.factTypes(),
                                parameters.of(match.plan().rule()).inForce())
                        .judge(match, suspicions));
        List<RuleMatch> matches = criteria.match(situation, parameters.byKey(), facts);
        GovernmentJudge judge = new GovernmentJudge(rules, situation, parameters, facts);
        List<Bilingual> notes =
                Stream.concat(judge.notes().stream(), unused(facts).stream()).toList();
        return new Assessment(situation, judge.judge(matches, suspicions), notes);
    }

    private List<Bilingual> unused(List<?> facts) {
        return facts.stream()
                .map(Object::getClass)
                .distinct()
                .filter(type -> usedTypes.stream().noneMatch(name -> isOrExtends(type, name)))
                .map(FactType::of)
                .map(type -> Notes.unusedFacts(type.name(), type.titleZh()))
                .sorted((a, b) -> a.zh().compareTo(b.zh()))
                .toList();
    }

    private boolean isOrExtends(Class<?> type, String name) {
        FactTypes types = rules.factTypes();
        return type.getSimpleName().equals(name)
                || types.find(name)
                        .filter(known -> known.javaType().isAssignableFrom(type))
                        .isPresent();
    }
}
