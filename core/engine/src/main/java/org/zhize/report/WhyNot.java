package org.zhize.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.ParameterReference;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.trace.Attempt;
import org.zhize.trace.Attempt.Look;
import org.zhize.trace.NearestMatch;
import org.zhize.trace.Obstacle;

/** Says how far the rules of a criterion came, and on what the fact failed that came nearest. Immutable. */
public final class WhyNot {

    private static final String INDENT = "        ";

    private final Catalogue catalogue;
    private final RuleSetContent rules;
    private final Situation situation;
    private final Wording wording;
    private final Labels labels;
    private final TestWords tests;

    /**
     * @param catalogue what people call things
     * @param rules the rule set
     * @param situation what was evaluated
     * @param locale English where its language is English, else Chinese
     */
    public WhyNot(Catalogue catalogue, RuleSetContent rules, Situation situation, Locale locale) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.situation = situation;
        this.wording = new Wording(catalogue, locale);
        this.labels = wording.labels;
        this.tests = new TestWords(wording, rules, situation);
    }

    /** {@return how far each rule came, for a terminal of 80 columns; empty if there is no rule} */
    public String of(List<Attempt> attempts) {
        TextPage page = new TextPage();
        attempts.forEach(attempt -> append(attempt, page));
        return page.toString();
    }

    private void append(Attempt attempt, TextPage page) {
        Location place = attempt.rule().location();
        String name = wording.names.text(Bilingual.of(attempt.rule().name()));
        String where = place.file() + ":" + place.span().line();
        page.blank();
        page.item(Columns.padded(labels.get("why-not-rule"), INDENT.length()), labels.get("bracketed", name, where));
        page.item(INDENT, outcome(attempt));
        attempt.looks().stream()
                .filter(look -> !look.pattern().isCircumstance())
                .forEach(look -> page.item(INDENT, look(look, attempt)));
        attempt.nearest().ifPresent(nearest -> lines(nearest).forEach(line -> page.item(INDENT, line)));
    }

    private String outcome(Attempt attempt) {
        if (attempt.matches() > 0) {
            return labels.get("matched", String.valueOf(attempt.matches()));
        }
        return attempt.looks().isEmpty() ? untried(attempt) : labels.get("not-matched");
    }

    /** A rule is not tried where a parameter that it names has no value, or where its criterion does not apply. */
    private String untried(Attempt attempt) {
        return attempt.rule()
                .parameters()
                .map(ParameterReference::key)
                .flatMap(key -> rules.parameters().fullKey(attempt.rule().criterion(), key).stream())
                .filter(key -> rules.parameters().inForce(key, situation).isEmpty())
                .findFirst()
                .map(key -> labels.get("no-value", wording.names.title(key)))
                .orElseGet(() -> labels.get("not-tried"));
    }

    private String look(Look look, Attempt attempt) {
        boolean ends = attempt.nearest()
                .filter(nearest -> nearest.pattern().equals(look.pattern()))
                .isPresent();
        String type = look.pattern().type();
        String line = String.valueOf(look.pattern().location().span().line());
        String sign = ends ? "✗ " : "✓ ";
        return sign
                + labels.get(
                        "look",
                        line,
                        wording.names.title(type),
                        String.valueOf(look.candidates()),
                        String.valueOf(look.found()));
    }

    /** {@return what ended it: that there is nothing, or the fact that came nearest and how it failed} */
    public List<String> lines(NearestMatch nearest) {
        Obstacle obstacle = nearest.obstacle();
        if (obstacle != null) {
            String fact = labels.get("nearest-fact", fact(obstacle.fact()));
            return List.of(fact, labels.get("failed-on", tests.sentence(obstacle, nearest.rule())));
        } else if (nearest.candidates() == 0) {
            return List.of(nothing(nearest));
        }
        return Stream.concat(
                        Stream.of(labels.get("found-against")),
                        nearest.found().stream().map(this::fact))
                .toList();
    }

    private String nothing(NearestMatch nearest) {
        String type = nearest.pattern().type();
        String title = wording.names.title(type);
        Optional<String> department =
                catalogue.find(nearest.rule().criterion()).flatMap((Criterion criterion) -> criterion.department(type));
        String file = type + ".csv";
        return department
                .map(holder -> labels.get("no-candidates-held", title, file, holder))
                .orElseGet(() -> labels.get("no-candidates", title, file));
    }

    private String fact(Object fact) {
        FactType type = FactTypes.of(fact);
        String values = type.fields().values().stream()
                .filter(field -> field.kind().isReadable() && field.read(fact) != null)
                .map(field -> wording.names.figure(
                        type.name(), field.name(), FactType.text(Objects.requireNonNull(field.read(fact)))))
                .collect(Collectors.joining(labels.get("comma")));
        return labels.get("named", wording.names.title(type.name()), values);
    }
}
