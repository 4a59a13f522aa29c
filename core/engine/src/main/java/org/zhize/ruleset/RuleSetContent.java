package org.zhize.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactTypes;
import org.zhize.language.Rule;
import org.zhize.parameter.Parameters;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;

/**
 * Everything that the files of a rule set say, checked. Immutable; may be shared between threads.
 *
 * @param identity which rule set it is
 * @param criteria the criteria, by theme and id
 * @param qualityChecks the criteria of the quality phase, by id
 * @param rules the rules that decide criteria, by file and place
 * @param qualityRules the rules that mark contradictory facts
 * @param parameters the parameters
 * @param regions the regions
 * @param factTypes the fact types that rules name
 * @param titles what people call themes, parts and purposes, by identifier
 * @param warnings what someone should look at, in file order
 */
public record RuleSetContent(
        RuleSetIdentity identity,
        List<Criterion> criteria,
        List<Criterion> qualityChecks,
        List<Rule> rules,
        List<Rule> qualityRules,
        Parameters parameters,
        Regions regions,
        FactTypes factTypes,
        Map<String, Bilingual> titles,
        List<Problem> warnings) {

    /** Copies the lists. */
    public RuleSetContent {
        criteria = List.copyOf(criteria);
        qualityChecks = List.copyOf(qualityChecks);
        rules = List.copyOf(rules);
        qualityRules = List.copyOf(qualityRules);
        titles = Map.copyOf(titles);
        warnings = List.copyOf(warnings);
    }

    /** {@return the criterion of the given id} */
    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }
}
