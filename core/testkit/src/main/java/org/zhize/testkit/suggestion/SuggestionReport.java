package org.zhize.testkit.suggestion;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.zhize.ruleset.RuleSetIdentity;
import org.zhize.testkit.ScenarioSuite;

/**
 * What is proposed for thresholds. Immutable, as far as facts are.
 *
 * @param identity the rule set
 * @param suggestions by criterion and place; the names of the proposed scenarios are new in their files
 */
public record SuggestionReport(RuleSetIdentity identity, List<Suggestion> suggestions) {

    /** Copies the list. */
    public SuggestionReport {
        suggestions = List.copyOf(suggestions);
    }

    static SuggestionReport of(ScenarioSuite suite, List<Suggestion> suggestions) {
        ProposalNames names = new ProposalNames(suite);
        return new SuggestionReport(
                suite.rules().identity(),
                suggestions.stream()
                        .map(suggestion -> new Suggestion(
                                suggestion.threshold(),
                                suggestion.proposals().stream().map(names::name).toList(),
                                suggestion.why()))
                        .toList());
    }

    /** {@return the proposed scenarios, by criterion and place} */
    public List<Proposal> proposals() {
        return suggestions.stream()
                .map(Suggestion::proposals)
                .flatMap(Collection::stream)
                .toList();
    }

    /** {@return the scenarios proposed for each file of scenarios, by the path of that file, as a text that can be read as one} */
    public Map<String, String> files() {
        return grouped(Proposal::file);
    }

    /** {@return the same by criterion, quality check and consequence} */
    public Map<String, String> byCriterion() {
        return grouped(proposal -> proposal.threshold().criterion());
    }

    private Map<String, String> grouped(Function<Proposal, String> by) {
        return proposals().stream()
                .collect(groupingBy(
                        by,
                        TreeMap::new,
                        collectingAndThen(
                                toList(),
                                some -> ScenarioYaml.file(
                                        some.stream().map(Proposal::yaml).toList()))));
    }

    /**
     * {@return the proposed scenarios by file, then why there are no others, all of it YAML; what is said of them are comments}
     *
     * @param locale English where its language is English, else Chinese
     */
    public String render(Locale locale) {
        return new SuggestionText(this, locale).render();
    }
}
