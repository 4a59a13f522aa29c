package org.zhize.testkit.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.problem.SourceText;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.coverage.CriterionCoverage;

/** The page of a criterion, quality check or consequence. */
final class CriterionPage {

    private final ScenarioSuite suite;
    private final RuleSetContent rules;
    private final Map<String, CriterionCoverage> covered;
    private final Changes changes;
    private final BookNames names;
    private final RuleText texts;
    private final Uses uses;
    private final ParameterText parameters;
    private final ScenarioText scenarios;

    CriterionPage(ScenarioSuite suite, Map<String, CriterionCoverage> covered, Changes changes, BookNames names) {
        this.suite = suite;
        this.rules = suite.rules().content();
        this.covered = covered;
        this.changes = changes;
        this.names = names;
        this.texts = new RuleText(names);
        this.uses = new Uses(rules, names);
        this.parameters = new ParameterText(rules, names);
        this.scenarios = new ScenarioText(names);
    }

    Map<String, Object> of(Criterion criterion) {
        List<Rule> own = rules.rulesOf(criterion.id());
        List<SourceText> sources = sources(own);
        Map<String, Object> page = new HashMap<>(names.link(criterion));
        page.put("title", names.text(criterion.title()));
        page.put("theme", names.theme(criterion.theme()));
        page.put("theme-anchor", criterion.theme());
        page.put("norm", norm(sources));
        page.put("basis", criterion.basis());
        page.put("unverified", criterion.unverified());
        page.put("terms", terms(criterion));
        page.put("rules", BookNames.section(own.stream().map(texts::of).toList()));
        page.put("combined", combined(criterion));
        page.put("parameters", BookNames.section(parameters.of(criterion)));
        page.put("tables", BookNames.section(new Columns(rules, names).of(criterion)));
        page.put("scenarios", BookNames.section(scenarios.about(criterion, suite.scenarios())));
        page.put(
                "coverage",
                Optional.ofNullable(covered.get(criterion.id()))
                        .<Object>map(this::coverage)
                        .orElse(false));
        page.put("uses", BookNames.section(uses.of(criterion)));
        page.put("changes", BookNames.section(changes.of(criterion.id())));
        page.put("sources", sources.stream().map(this::source).toList());
        return page;
    }

    private List<SourceText> sources(List<Rule> own) {
        return own.stream()
                .map(rule -> rule.location().file())
                .distinct()
                .flatMap(file -> suite.rules().source(file).stream())
                .toList();
    }

    private Object norm(List<SourceText> sources) {
        return sources.stream()
                .map(source -> Norm.of(source.text()))
                .filter(norm -> !norm.zh().isEmpty() || !norm.en().isEmpty())
                .findFirst()
                .<Object>map(names::both)
                .orElse(false);
    }

    private List<Map<String, Object>> terms(Criterion criterion) {
        Stream<String> parts = criterion.parts().names().stream().map(names::part);
        String holders = criterion.departments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> names.words().get("named", names.type(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(names.words().get("semicolon")));
        return Stream.of(
                        term("levels", levels(criterion)),
                        term("since", criterion.since() == null ? "" : String.valueOf(criterion.since())),
                        term(
                                "parts",
                                parts.collect(Collectors.joining(names.words().get("comma")))),
                        term(
                                "stages",
                                criterion.parts().stagesOffered()
                                        ? names.words().get("stages-offered")
                                        : ""),
                        term("holders", holders),
                        term(
                                "absent",
                                criterion.absent() == Verdict.NOT_MET
                                        ? names.words().get("absent-not-met")
                                        : ""),
                        term(
                                "equality",
                                Optional.ofNullable(criterion.equality())
                                        .map(names::text)
                                        .orElse("")),
                        term("file", criterion.location().file()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Map<String, Object>> term(String key, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("name", names.words().get("term-" + key), "text", text));
    }

    private String levels(Criterion criterion) {
        return criterion.levels().isEmpty()
                ? names.words().get("all-levels")
                : criterion.levels().stream()
                        .map(level -> names.words().get("level-" + level))
                        .collect(Collectors.joining(names.words().get("comma")));
    }

    private Object combined(Criterion criterion) {
        if (criterion.combination() instanceof Combination.AllOf all) {
            return Map.of("text", names.words().get("all-of"), "links", names.links(all.criteria().stream()));
        } else if (criterion.combination() instanceof Combination.AtLeast atLeast) {
            String parts = atLeast.parts().stream()
                    .map(names::part)
                    .collect(Collectors.joining(names.words().get("comma")));
            String least = names.parameter(criterion.id(), atLeast.least());
            String rest = atLeast.rest().isEmpty()
                    ? ""
                    : names.words().get("rest-at-least", names.parameter(criterion.id(), atLeast.rest()));
            return Map.of("text", names.words().get("at-least-of", parts, least) + rest, "links", List.of());
        }
        return false;
    }

    private Map<String, Object> coverage(CriterionCoverage coverage) {
        return Map.of(
                "percent", coverage.ratio().percent(),
                "ratio", coverage.ratio().toString(),
                "uncovered",
                        coverage.uncovered().stream()
                                .map(item -> names.text(item.what()))
                                .distinct()
                                .toList());
    }

    private Map<String, Object> source(SourceText source) {
        return Map.of("file", source.name(), "lines", DrlColours.lines(source.text()));
    }
}
