package org.zhize;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactType;
import org.zhize.finding.Assessment;
import org.zhize.finding.Finding;
import org.zhize.finding.ParameterUse;
import org.zhize.finding.Revision;
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
        Set<String> codes = codes(rules, assessments);
        Map<String, String> names = new TreeMap<>();
        Map<String, String> parents = new TreeMap<>();
        Map<String, String> levels = new TreeMap<>();
        codes.stream().flatMap(code -> rules.regions().chain(code).stream()).forEach(region -> {
            names.put(region.code(), region.name());
            levels.put(region.code(), region.level());
            if (!region.parent().isEmpty()) {
                parents.put(region.code(), region.parent());
            }
        });
        return new Catalogue(
                rules.identity(),
                rules.criteria(),
                rules.quality().criteria(),
                rules.consequences().criteria(),
                names,
                parents,
                levels,
                titles(rules, assessments));
    }

    /** The regions that a report can name: those evaluated, those that set parameters, and those that findings are about. */
    private static Set<String> codes(RuleSetContent rules, Collection<Assessment> assessments) {
        Set<String> codes = new TreeSet<>();
        for (Assessment assessment : assessments) {
            codes.add(assessment.situation().government());
            Stream.of(assessment.verdicts(), assessment.quality())
                    .flatMap(List::stream)
                    .flatMap(verdict -> verdict.findings().stream())
                    .forEach(finding -> codes.addAll(codes(finding)));
            assessment.consequences().forEach(consequence -> {
                codes.add(consequence.subject());
                consequence.parameters().forEach(use -> codes.add(use.region()));
            });
        }
        codes.removeIf(code -> code.isEmpty() || rules.regions().find(code).isEmpty());
        return codes;
    }

    private static List<String> codes(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.subject()),
                        finding.parameters().stream().map(ParameterUse::region))
                .toList();
    }

    private static Map<String, Bilingual> titles(RuleSetContent rules, Collection<Assessment> assessments) {
        List<FactType> types = Stream.of(
                        rules.rules().flatMap(Rule::patterns).map(Pattern::type),
                        assessments.stream()
                                .flatMap(assessment -> assessment.revisions().stream())
                                .map(Revision::type),
                        Stream.of(InspectionFinding.class, StageOffered.class).map(Class::getSimpleName))
                .flatMap(names -> names)
                .distinct()
                .flatMap(name -> rules.factTypes().find(name).stream())
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
