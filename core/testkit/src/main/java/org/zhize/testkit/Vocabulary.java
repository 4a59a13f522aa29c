package org.zhize.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.criterion.ExpectedParts;
import org.zhize.fact.FactTypes;
import org.zhize.parameter.Parameters;
import org.zhize.parameter.Regions;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Grade;
import org.zhize.score.Scheme;

/**
 * What scenarios may name. By two rule sets in which it is the same, however else they differ, a file of scenarios says the
 * same.
 *
 * @param criteria what the criteria, quality checks and consequences are made of, by id
 * @param consequences which of them are consequences
 * @param parameters the parameters, without any value
 * @param regions the regions
 * @param factTypes the types of facts
 * @param schemes the grades of each scheme, by id
 */
record Vocabulary(
        Map<String, ExpectedParts> criteria,
        Set<String> consequences,
        Parameters parameters,
        Regions regions,
        FactTypes factTypes,
        Map<String, List<String>> schemes) {

    static Vocabulary of(RuleSetContent rules) {
        Map<String, ExpectedParts> criteria = new LinkedHashMap<>();
        rules.everyCriterion().forEach(criterion -> criteria.putIfAbsent(criterion.id(), criterion.parts()));
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        rules.schemes().forEach(scheme -> schemes.put(scheme.id(), grades(scheme)));
        return new Vocabulary(
                criteria,
                rules.consequences().criteria().stream().map(Criterion::id).collect(Collectors.toUnmodifiableSet()),
                rules.parameters().declared(),
                rules.regions(),
                rules.factTypes(),
                schemes);
    }

    private static List<String> grades(Scheme scheme) {
        return scheme.grades().stream().map(Grade::id).toList();
    }

    /** {@return the parts of the criterion of the given id; nothing if there is no such criterion} */
    Optional<ExpectedParts> partsOf(String criterion) {
        return Optional.ofNullable(criteria.get(criterion));
    }
}
