package org.zhize;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactType;
import org.zhize.finding.Assessment;
import org.zhize.finding.Finding;
import org.zhize.finding.ParameterUse;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.report.Catalogue;
import org.zhize.report.Titles;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.StageOffered;
import org.zhize.ruleset.RuleSetContent;

/** Gathers what reports must know beside the assessments. */
final class Catalogues {

    private Catalogues() {}

    static Catalogue of(RuleSetContent rules, Collection<Assessment> assessments) {
        return new Catalogue(rules.identity(), rules.criteria(), regionNames(rules, assessments), titles(rules));
    }

    private static Map<String, String> regionNames(RuleSetContent rules, Collection<Assessment> assessments) {
        Map<String, String> names = new TreeMap<>();
        assessments.stream()
                .flatMap(assessment -> Stream.concat(
                        Stream.of(assessment.situation().government()),
                        assessment.verdicts().stream()
                                .flatMap(verdict -> verdict.findings().stream())
                                .map(Finding::parameters)
                                .flatMap(Collection::stream)
                                .map(ParameterUse::region)))
                .distinct()
                .forEach(code -> rules.regions().find(code).ifPresent(region -> names.put(code, region.name())));
        return names;
    }

    private static Map<String, Bilingual> titles(RuleSetContent rules) {
        List<FactType> types = Stream.concat(
                        rules.rules().stream()
                                .flatMap(Rule::patterns)
                                .map(Pattern::type)
                                .distinct()
                                .flatMap(name -> rules.factTypes().find(name).stream()),
                        Stream.of(InspectionFinding.class, StageOffered.class).map(FactType::of))
                .distinct()
                .toList();
        Map<String, Bilingual> titles = new TreeMap<>(Titles.of(types));
        rules.parameters()
                .keys()
                .forEach(key -> rules.parameters()
                        .declaration(key)
                        .ifPresent(declaration -> titles.put(key, declaration.title())));
        titles.putAll(rules.titles());
        rules.criteria().stream()
                .map(Criterion::theme)
                .distinct()
                .forEach(theme -> Optional.ofNullable(rules.titles().get(theme))
                        .ifPresent(title -> titles.put("theme:" + theme, title)));
        return titles;
    }
}
