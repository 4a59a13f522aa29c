package org.zhize.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.limit.Limits;
import org.zhize.parameter.Parameters;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.score.Scheme;

/**
 * Everything that the files of a rule set say, checked. Immutable; may be shared between threads.
 *
 * @param identity which rule set it is
 * @param quality the checks that mark contradictory facts
 * @param judging the criteria
 * @param consequences what follows from findings
 * @param parameters the parameters
 * @param regions the regions
 * @param factTypes the fact types that rules name
 * @param references the values of higher regions that criteria compare with
 * @param schemes how verdicts become scores and grades, by id
 * @param proofNotAsked purposes for which governments are not asked for evidence: what they do not show stays open
 * @param titles what people call themes, parts and purposes, by identifier; reports show themes in their order
 * @param warnings what someone should look at, in file order
 * @param limits how much an evaluation may ask of the machine
 */
public record RuleSetContent(
        RuleSetIdentity identity,
        PhaseContent quality,
        PhaseContent judging,
        PhaseContent consequences,
        Parameters parameters,
        Regions regions,
        FactTypes factTypes,
        List<ReferenceSource> references,
        List<Scheme> schemes,
        Set<String> proofNotAsked,
        Map<String, Bilingual> titles,
        List<Problem> warnings,
        Limits limits) {

    /** Copies the collections. */
    public RuleSetContent {
        references = List.copyOf(references);
        schemes = List.copyOf(schemes);
        proofNotAsked = Set.copyOf(proofNotAsked);
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        warnings = List.copyOf(warnings);
    }

    /** {@return the criteria by which governments are judged, by theme and id} */
    public List<Criterion> criteria() {
        return judging.criteria();
    }

    /** {@return the criteria, then the quality checks, then the consequences, each by theme and id} */
    public List<Criterion> everyCriterion() {
        return phases().flatMap(phase -> phase.criteria().stream()).toList();
    }

    /** {@return the rules of all phases, by phase, file and place} */
    public Stream<Rule> rules() {
        return Stream.of(quality, judging, consequences).flatMap(phase -> phase.rules().stream());
    }

    /** {@return the fact types of which rules and reference values ask} */
    public List<FactType> askedTypes() {
        Stream<FactType> byRules = rules().flatMap(Rule::patterns)
                .map(Pattern::type)
                .distinct()
                .flatMap(name -> factTypes.find(name).stream());
        return Stream.concat(byRules, references.stream().map(ReferenceSource::type))
                .distinct()
                .toList();
    }

    /** {@return the scheme of the given id} */
    public Optional<Scheme> scheme(String id) {
        return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /** {@return the criterion, quality check or consequence of the given id} */
    public Optional<Criterion> criterion(String id) {
        return phases().flatMap(phase -> phase.criterion(id).stream()).findFirst();
    }

    /** {@return the rules that decide the criterion, quality check or consequence of the given id, in their order} */
    public List<Rule> rulesOf(String criterion) {
        return phases().map(phase -> phase.rulesOf(criterion))
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<PhaseContent> phases() {
        return Stream.of(judging, quality, consequences);
    }

    /** {@return the same with other parameters} */
    public RuleSetContent with(Parameters others) {
        return with(quality, judging, consequences, others, limits);
    }

    /** {@return the same within other limits} */
    public RuleSetContent within(Limits others) {
        return with(quality, judging, consequences, parameters, others);
    }

    private RuleSetContent with(
            PhaseContent checks, PhaseContent criteria, PhaseContent effects, Parameters others, Limits most) {
        return new RuleSetContent(
                identity,
                checks,
                criteria,
                effects,
                others,
                regions,
                factTypes,
                references,
                schemes,
                proofNotAsked,
                titles,
                warnings,
                most);
    }

    /** {@return the same with other criteria and rules} */
    public RuleSetContent with(PhaseContent checks, PhaseContent criteria, PhaseContent effects) {
        return with(checks, criteria, effects, parameters, limits);
    }

    /**
     * {@return the same with the rules of one file read anew}
     *
     * @param edited the rule file, by the name of the one whose place it takes
     * @param problems takes what is wrong with it
     */
    public RuleSetContent withRules(SourceText edited, Problems problems) {
        return RuleFileEdit.apply(edited, this, problems);
    }

    /** {@return the same without quality checks} */
    public RuleSetContent withoutChecks() {
        return with(new PhaseContent(List.of(), List.of()), judging, consequences);
    }
}
