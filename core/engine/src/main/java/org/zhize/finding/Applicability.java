package org.zhize.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactType;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.Region;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;

/** Whether a criterion, or a part of it, applies to a situation: by the government's level and the parameters in force. */
final class Applicability {

    private final RuleSetContent rules;
    private final Situation situation;
    private final ParameterValues parameters;
    private final Criterion criterion;
    private final List<Rule> own;

    Applicability(RuleSetContent rules, Situation situation, ParameterValues parameters, Criterion criterion) {
        this.rules = rules;
        this.situation = situation;
        this.parameters = parameters;
        this.criterion = criterion;
        this.own = rules.rulesOf(criterion.id());
    }

    /** {@return whether it counts against the government that it shows nothing} */
    boolean asksForProof() {
        String purpose = situation.purpose();
        boolean isAsked = purpose == null || !rules.proofNotAsked().contains(purpose);
        return isAsked && criterion.absent() == Verdict.NOT_MET;
    }

    /** {@return why the criterion does not apply; nothing if it does} */
    Optional<Bilingual> notApplicable() {
        String level =
                rules.regions().find(situation.government()).map(Region::level).orElse("");
        if (!criterion.levels().isEmpty() && !criterion.levels().contains(level)) {
            return Optional.of(Notes.otherLevel(criterion.levels(), level));
        }
        LocalDate since = criterion.since();
        if (since != null && situation.asOf().isBefore(since)) {
            return Optional.of(Notes.notYet(since));
        }
        return combinationNotInForce().or(() -> notInForce(own, Optional.empty()));
    }

    /** How many parts suffice may be a parameter too. */
    private Optional<Bilingual> combinationNotInForce() {
        return criterion.combination() instanceof Combination.AtLeast demanded
                ? Stream.of(demanded.least(), demanded.rest())
                        .flatMap(key -> rules.parameters().fullKey(criterion.id(), key).stream())
                        .filter(key ->
                                rules.parameters().inForce(key, situation).isEmpty())
                        .findFirst()
                        .map(key -> noParameter(key, Optional.empty()))
                : Optional.empty();
    }

    /** {@return why the part does not apply; nothing if it does} */
    Optional<Bilingual> notApplicable(String part) {
        List<Rule> deciding = own.stream()
                .filter(rule -> part.equals(FindingKey.writtenPart(rule.statement())))
                .toList();
        return notInForce(deciding, Optional.of(title(part)));
    }

    /** A rule that can only say "not applicable" makes nothing applicable. */
    private Optional<Bilingual> notInForce(List<Rule> deciding, Optional<Bilingual> part) {
        List<ParametersOfRule> ofRules = deciding.stream()
                .filter(rule -> !saysNotApplicable(rule))
                .map(parameters::of)
                .toList();
        boolean noneApplies = !ofRules.isEmpty() && ofRules.stream().noneMatch(ParametersOfRule::isComplete);
        return noneApplies ? Optional.of(noParameter(ofRules.get(0).absent().orElseThrow(), part)) : Optional.empty();
    }

    /** Each word of a part of a part has a title of its own. */
    private Bilingual title(String part) {
        List<Bilingual> words = Stream.of(part.split("/", -1)).map(this::word).toList();
        return new Bilingual(
                words.stream().map(Bilingual::zh).collect(Collectors.joining(" · ")),
                words.stream().map(Bilingual::en).collect(Collectors.joining(" · ")));
    }

    private Bilingual word(String word) {
        return Stream.of(Stage.values())
                .filter(stage -> FactType.text(stage).equals(word))
                .map(stage -> new Bilingual(stage.title(), word))
                .findFirst()
                .orElseGet(() -> rules.titles().getOrDefault(word, Bilingual.same(word)));
    }

    private Bilingual noParameter(String key, Optional<Bilingual> part) {
        Bilingual title = rules.parameters()
                .declaration(key)
                .map(ParameterDeclaration::title)
                .orElse(Bilingual.same(key));
        Region region = rules.regions().find(situation.government()).orElseThrow();
        return Notes.noParameter(key, title, part, region, situation);
    }

    private static boolean saysNotApplicable(Rule rule) {
        return rule.statement() instanceof Statement.Conclusion conclusion
                && conclusion.outcome() == Statement.Outcome.NOT_APPLICABLE;
    }

    /** {@return the titles of the fact types that the criterion's rules read} */
    List<String> waitsFor() {
        return own.stream()
                .flatMap(Rule::patterns)
                .filter(pattern -> !pattern.isCircumstance())
                .map(Pattern::type)
                .distinct()
                .map(type -> rules.factTypes().find(type).map(FactType::titleZh).orElse(type))
                .toList();
    }
}
