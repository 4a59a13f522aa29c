package org.zhize.score;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;

/** Tells what was given for a scoring but has no place in the scheme: a misspelt id, most likely. */
final class UnusedInput {

    private UnusedInput() {}

    static List<Bilingual> notes(Scheme scheme, ScoreInput input) {
        return Stream.of(
                        notes(
                                "专家评级",
                                "expert's grade of",
                                input.letters().keySet(),
                                ids(scheme, Indicator.OfExpert.class)),
                        notes("加分", "bonus", input.bonuses().keySet(), ids(scheme, Indicator.Bonus.class)),
                        notes("自评", "self-evaluation of", input.selfClaims().keySet(), ids(scheme, Indicator.class)))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> ids(Scheme scheme, Class<? extends Indicator> kind) {
        return scheme.leaves().filter(kind::isInstance).map(Indicator::id).collect(Collectors.toSet());
    }

    private static List<Bilingual> notes(String zh, String en, Set<String> given, Set<String> known) {
        Set<String> unknown = new TreeSet<>(given);
        unknown.removeAll(known);
        return unknown.stream()
                .map(id -> new Bilingual(
                        "%s %s 未采用：方案里没有这一项".formatted(zh, id),
                        "the %s %s is unused: the scheme has no such item".formatted(en, id)))
                .toList();
    }
}
