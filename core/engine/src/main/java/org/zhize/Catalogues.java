package org.zhize;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.zhize.finding.Assessment;
import org.zhize.finding.Finding;
import org.zhize.finding.ParameterUse;
import org.zhize.report.Catalogue;
import org.zhize.ruleset.RuleSetContent;

/** Gathers what reports must know beside the assessments. */
final class Catalogues {

    private Catalogues() {}

    static Catalogue of(RuleSetContent rules, Collection<Assessment> assessments) {
        Map<String, String> names = new TreeMap<>();
        assessments.forEach(assessment -> {
            name(assessment.situation().government(), rules, names);
            assessment.verdicts().stream()
                    .flatMap(verdict -> verdict.findings().stream())
                    .map(Finding::parameters)
                    .flatMap(Collection::stream)
                    .map(ParameterUse::region)
                    .forEach(code -> name(code, rules, names));
        });
        return new Catalogue(rules.identity(), rules.criteria(), names);
    }

    private static void name(String code, RuleSetContent rules, Map<String, String> names) {
        rules.regions().find(code).ifPresent(region -> names.put(code, region.name()));
    }
}
