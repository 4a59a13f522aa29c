package org.zhize.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.criterion.Reference;
import org.zhize.language.Rule;
import org.zhize.parameter.Parameters;
import org.zhize.parameter.Regions;
import org.zhize.ruleset.PhaseContent;
import org.zhize.ruleset.ReferenceSource;
import org.zhize.ruleset.RuleSetContent;

/** Puts a part of one rule set in the place of that part of another. */
final class Parts {

    private Parts() {}

    /** {@return the base with a criterion, check or consequence of the other, without its rules} */
    static RuleSetContent criterion(String id, RuleSetContent base, RuleSetContent other) {
        RuleSetContent mixed = phases(
                withMissing(other.parameters().keys().stream().filter(key -> key.startsWith(id + ".")), base, other),
                other,
                (own, others) -> new PhaseContent(
                        replaced(own.criteria(), others.criteria(), criterion -> isCalled(criterion, id)),
                        own.rules()));
        Set<String> names = other.criterion(id).stream()
                .flatMap(criterion -> criterion.references().stream())
                .map(Reference::name)
                .collect(Collectors.toSet());
        List<ReferenceSource> references =
                replaced(base.references(), other.references(), source -> names.contains(source.name()));
        return with(mixed, base, base.regions(), references);
    }

    private static boolean isCalled(Criterion criterion, String id) {
        return criterion.id().equals(id);
    }

    /** {@return the base with those of the rules that are chosen from the other, and the parameters that they need} */
    static RuleSetContent rules(Predicate<Rule> which, RuleSetContent base, RuleSetContent other) {
        Stream<String> named = other.rules().filter(which).flatMap(rule -> Users.keys(rule, other.parameters()));
        return phases(
                withMissing(named, base, other),
                other,
                (own, others) -> new PhaseContent(own.criteria(), replaced(own.rules(), others.rules(), which)));
    }

    /** {@return the base with those of the parameters that it does not have, which changes nothing in it} */
    private static RuleSetContent withMissing(Stream<String> keys, RuleSetContent base, RuleSetContent other) {
        Parameters known = base.parameters();
        Set<String> missing =
                keys.filter(key -> known.declaration(key).isEmpty()).collect(Collectors.toSet());
        return base.with(known.taking(other.parameters(), missing::contains, value -> missing.contains(value.key())));
    }

    /** {@return one list with those that are chosen replaced by those of another, in their place} */
    private static <T> List<T> replaced(List<T> own, List<T> others, Predicate<T> which) {
        List<T> changed = new ArrayList<>(own.stream().filter(which.negate()).toList());
        int place = (int) own.stream().takeWhile(which.negate()).count();
        changed.addAll(place, others.stream().filter(which).toList());
        return changed;
    }

    private static RuleSetContent phases(
            RuleSetContent base, RuleSetContent other, BiFunction<PhaseContent, PhaseContent, PhaseContent> mix) {
        Function<Function<RuleSetContent, PhaseContent>, PhaseContent> mixed =
                phase -> mix.apply(phase.apply(base), phase.apply(other));
        return base.with(
                mixed.apply(RuleSetContent::quality),
                mixed.apply(RuleSetContent::judging),
                mixed.apply(RuleSetContent::consequences));
    }

    /** {@return the base with the other's regions} */
    static RuleSetContent regions(RuleSetContent base, RuleSetContent other) {
        return with(base.with(base.parameters().in(other.regions())), base, other.regions(), base.references());
    }

    /** {@return the base with what the other says of the rule set as a whole} */
    static RuleSetContent whole(RuleSetContent base, RuleSetContent other) {
        return with(base, other, base.regions(), base.references());
    }

    private static RuleSetContent with(
            RuleSetContent base, RuleSetContent whole, Regions regions, List<ReferenceSource> references) {
        return new RuleSetContent(
                whole.identity(),
                base.quality(),
                base.judging(),
                base.consequences(),
                base.parameters(),
                regions,
                base.factTypes(),
                references,
                base.schemes(),
                whole.proofNotAsked(),
                whole.titles(),
                base.warnings(),
                base.limits());
    }
}
