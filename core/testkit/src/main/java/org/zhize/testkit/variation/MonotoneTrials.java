package org.zhize.testkit.variation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.criterion.Criterion;
import org.zhize.criterion.Monotonicity;
import org.zhize.fact.FactType;
import org.zhize.parameter.ParameterInForce;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problems;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;
import org.zhize.yaml.YamlText;

/** Moves what criteria declare under {@code monotone:} for the better; nothing that was met may fail. */
final class MonotoneTrials {

    private final Scenario scenario;
    private final RuleSetContent rules;

    MonotoneTrials(Scenario scenario, RuleSetContent rules) {
        this.scenario = scenario;
        this.rules = rules;
    }

    Stream<Trial> all() {
        return scenario.ids()
                .distinct()
                .flatMap(id -> rules.criterion(id).stream())
                .flatMap(this::of);
    }

    private Stream<Trial> of(Criterion criterion) {
        Monotonicity declared = criterion.monotonicity();
        return Stream.concat(
                declared.raising().stream().flatMap(input -> of(criterion.id(), input, Moves.UP)),
                declared.lowering().stream().flatMap(input -> of(criterion.id(), input, Moves.DOWN)));
    }

    private Stream<Trial> of(String criterion, Monotonicity.Input input, Moves moves) {
        Optional<String> key = rules.parameters().fullKey(criterion, input.name());
        return key.isPresent()
                ? rules.parameters().inForce(key.get(), scenario.situation()).stream()
                        .flatMap(inForce -> ofParameter(criterion, inForce, moves))
                : ofFields(criterion, input, moves);
    }

    private Stream<Trial> ofFields(String criterion, Monotonicity.Input declared, Moves moves) {
        return Input.in(scenario)
                .filter(input -> input.place().dossier() == 0 && isMeant(input, declared))
                .flatMap(input -> Stream.ofNullable(input.value())
                        .flatMap(value -> moves.of(Steps.decimal(value)))
                        .flatMap(number -> Steps.value(number, input.field()).stream())
                        .flatMap(value -> input.with(value).stream()))
                .map(variation -> trial(criterion, variation, List.of()));
    }

    private boolean isMeant(Input input, Monotonicity.Input declared) {
        Object fact = input.fact();
        FactType type = input.type();
        boolean isOfDataYear = type.field("year")
                .map(year -> Objects.equals(FactType.text(year.read(fact)), dataYear()))
                .orElse(true);
        return isOfDataYear
                && input.field().name().equals(declared.field())
                && rules.factTypes()
                        .find(declared.type())
                        .filter(meant -> meant.javaType().isInstance(fact))
                        .isPresent();
    }

    private String dataYear() {
        return String.valueOf(scenario.situation().dataYear());
    }

    private Stream<Trial> ofParameter(String criterion, ParameterInForce inForce, Moves moves) {
        String key = inForce.declaration().key();
        ParameterValue now = inForce.setting();
        return moves.of(new BigDecimal(now.text()))
                .map(BigDecimal::toPlainString)
                .flatMap(text -> supposed(key, text, now).stream()
                        .map(value -> trial(criterion, changed(key, now.text(), text), List.of(value))));
    }

    /** Nothing that the parameter may not be. */
    private Optional<ParameterValue> supposed(String key, String text, ParameterValue now) {
        Problems problems = new Problems();
        return rules.parameters()
                .supposed(key, new YamlText(text, false, now.location()), problems)
                .filter(value -> !problems.hasErrors());
    }

    private Variation changed(String key, String before, String after) {
        return Variation.of(
                scenario,
                scenario,
                new Bilingual(
                        "参数 " + key + " 由 " + before + " 改为 " + after, key + " " + after + " instead of " + before));
    }

    private static Trial trial(String criterion, Variation variation, List<ParameterValue> supposed) {
        return new Trial(
                RobustnessCheck.MONOTONE, variation, supposed, (before, after) -> failed(criterion, before, after));
    }

    /** Facts that contradict each other once one is moved say nothing of the criterion; nor is it worse not to apply. */
    private static Stream<Difference> failed(String criterion, Evaluation before, Evaluation after) {
        Verdict now = after.verdict(criterion);
        boolean isWorse = now == Verdict.NOT_MET || now == Verdict.INSUFFICIENT;
        return isWorse && before.verdict(criterion) == Verdict.MET
                ? Stream.of(Difference.verdict(criterion, Verdict.MET, now))
                : Stream.empty();
    }
}
