package org.zhize.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.finding.Comparison;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * The short phrases of reports, for what else speaks of verdicts. Immutable; may be shared between threads.
 */
public final class Phrases {

    private final Wording wording;
    private final Locale locale;

    private Phrases(Catalogue catalogue, Locale locale) {
        this.wording = new Wording(catalogue, locale);
        this.locale = locale;
    }

    /**
     * {@return the phrases in one language}
     *
     * @param catalogue how things are called
     * @param locale English where its language is English, else Chinese
     */
    public static Phrases of(Catalogue catalogue, Locale locale) {
        return new Phrases(catalogue, locale);
    }

    /** {@return the language} */
    public Locale locale() {
        return locale;
    }

    /** {@return such as {@code ✗ 未达标}} */
    public String verdict(Verdict verdict) {
        return verdict.sign() + " " + word(verdict);
    }

    /** {@return such as {@code 未达标}} */
    public String word(Verdict verdict) {
        return wording.labels.verdict(verdict);
    }

    /** {@return such as {@code ✗}} */
    public static String sign(Verdict verdict) {
        return verdict.sign();
    }

    /** {@return the name by which style sheets know it} */
    public static String style(Verdict verdict) {
        return Marks.style(verdict);
    }

    /** {@return how many have which verdict, in the order of reports} */
    public String tally(Map<Verdict, Integer> counts) {
        return Verdict.IN_REPORTS.stream()
                .filter(counts::containsKey)
                .map(verdict -> word(verdict) + " " + counts.get(verdict))
                .collect(Collectors.joining(wording.labels.get("comma")));
    }

    /** {@return why the verdict is what it is, in one sentence} */
    public String reason(CriterionVerdict verdict) {
        return wording.reason(verdict);
    }

    /** {@return how far it lies from the threshold, such as {@code 还差 0.5 个百分点}; empty where that is not known} */
    public String margin(Finding finding) {
        Comparison comparison = finding.comparison();
        return comparison == null ? "" : wording.arithmetic.margin(comparison, finding.verdict());
    }

    /** {@return which part and subject of its criterion it is about; empty for the whole} */
    public String about(Finding finding) {
        return wording.about(finding);
    }

    /** {@return the government, the year and the purpose} */
    public String situation(Situation situation) {
        return wording.names.situation(situation);
    }

    /** {@return the region with its code} */
    public String region(String code) {
        return wording.names.regionWithCode(code);
    }

    /** {@return what people call an identifier: a type, part or purpose} */
    public String title(String identifier) {
        return wording.names.title(identifier);
    }

    /** {@return what people call a criterion, check or consequence; its id where it is not known} */
    public String criterion(String id) {
        return wording.names.subject(id);
    }

    /** {@return what follows, in words} */
    public String consequence(Consequence consequence) {
        Effect effect = new Effect(consequence, List.of(consequence));
        String content = String.join(wording.labels.get("comma"), effect.content(wording));
        return Stream.of(
                        wording.names.subject(consequence.subject()),
                        wording.labels.effect(consequence.kind()),
                        content.isEmpty() ? effect.reason(wording) : content,
                        amount(consequence))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String amount(Consequence consequence) {
        String amount = consequence.details().getOrDefault("amount", "");
        return amount.isEmpty() ? "" : wording.labels.get("yuan", Money.toTheFen(amount));
    }
}
