package org.zhize.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhize.finding.Surroundings;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.rule.ReferenceValue;
import org.zhize.rule.Situation;
import org.zhize.ruleset.ReferenceSource;
import org.zhize.ruleset.RuleSetContent;

/**
 * Folds reference values over all registered children of a region: those that did not report leave the value unknown. A
 * child without facts of its own counts by its own children. Safe to share between threads.
 */
final class ReferenceFolds {

    private static final int MOST_NAMED = 8;

    private final List<Pattern> patterns;
    private final Regions regions;
    private final List<ReferenceSource> sources;
    private final Peers peers;
    private final Guard guard;
    private final Map<Question, Answer> known = new ConcurrentHashMap<>();

    ReferenceFolds(RuleSetContent rules, Peers peers, Guard guard) {
        this.patterns = rules.rules()
                .flatMap(Rule::patterns)
                .filter(pattern -> pattern.type().equals(ReferenceValue.class.getSimpleName()))
                .toList();
        this.regions = rules.regions();
        this.sources = rules.references();
        this.peers = peers;
        this.guard = guard;
    }

    /** Adds the values of every region above the unit. */
    void add(Unit unit, Surroundings surroundings) {
        for (ReferenceSource source : sources) {
            List<Region> asked = unit.above().stream()
                    .filter(above -> isAsked(source, above.level()))
                    .toList();
            for (Region above : asked) {
                Answer answer = known.computeIfAbsent(Question.of(source, above, unit.situation()), this::fold);
                answer.values()
                        .forEach(value -> value.sources()
                                .forEach(part -> surroundings.add(
                                        value.value(), part.owner().checked(), part.fact())));
                answer.note().ifPresent(surroundings::note);
            }
        }
    }

    /** Whether a rule looks for the value of a region of this level, or of any. */
    private boolean isAsked(ReferenceSource source, String level) {
        return patterns.stream()
                .anyMatch(pattern -> allows(pattern, "indicator", source.name()) && allows(pattern, "level", level));
    }

    private static boolean allows(Pattern pattern, String field, String text) {
        List<String> asked = pattern.textsAskedOf(field);
        return asked.isEmpty() || asked.contains(text);
    }

    private Answer fold(Question question) {
        List<Region> silent = new ArrayList<>();
        List<Contribution> contributions = contributions(question, question.region(), silent);
        if (contributions.isEmpty()) {
            return new Answer(List.of(), Optional.empty());
        } else if (!silent.isEmpty()) {
            return new Answer(List.of(), Optional.of(incomplete(question, silent)));
        }
        return guard.orElse(
                () -> new Answer(FoldedValue.of(question.source(), question.region(), contributions), Optional.empty()),
                reason -> new Answer(List.of(), Optional.of(reason)));
    }

    private List<Contribution> contributions(Question question, Region region, List<Region> silent) {
        Situation situation = question.situation();
        List<Contribution> found = new ArrayList<>();
        for (Region child : regions.children(region.code(), situation.asOf())) {
            Optional<Contribution> own = peers.find(child.code(), situation)
                    .map(unit -> Contribution.of(question.source(), unit))
                    .filter(contribution -> !contribution.facts().isEmpty());
            List<Contribution> below = own.isPresent() ? List.of(own.get()) : contributions(question, child, silent);
            if (below.isEmpty()
                    && regions.children(child.code(), situation.asOf()).isEmpty()) {
                silent.add(child);
            }
            found.addAll(below);
        }
        return found;
    }

    private static Bilingual incomplete(Question question, List<Region> silent) {
        String names = silent.stream().limit(MOST_NAMED).map(Region::name).collect(Collectors.joining("、"));
        String codes = silent.stream().limit(MOST_NAMED).map(Region::code).collect(Collectors.joining(", "));
        boolean all = silent.size() <= MOST_NAMED;
        return new Bilingual(
                "%s的参照值 %s 不能汇总：%s%s没有报送"
                        .formatted(
                                question.region().name(),
                                question.source().name(),
                                names,
                                all ? "" : "等 " + silent.size() + " 个"),
                "the reference value %s of %s cannot be folded: nothing from %s%s"
                        .formatted(
                                question.source().name(),
                                question.region().code(),
                                codes,
                                all ? "" : " and " + (silent.size() - MOST_NAMED) + " more"));
    }

    private record Question(ReferenceSource source, Region region, Situation situation) {
        /** The same whoever of the region asks. */
        static Question of(ReferenceSource source, Region region, Situation asking) {
            Situation own = new Situation(region.code(), asking.dataYear(), asking.asOf(), asking.purpose());
            return new Question(source, region, own);
        }
    }

    private record Answer(List<FoldedValue> values, Optional<Bilingual> note) {}
}
