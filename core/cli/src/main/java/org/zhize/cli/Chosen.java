package org.zhize.cli;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.rule.Situation;

/**
 * Governments that people name on the command line, and those that may bear on their verdicts.
 *
 * @param dossiers those that are named; a government may be listed for several years and purposes
 * @param together those and all that are evaluated together with one of them
 */
record Chosen(List<Dossier> dossiers, List<Dossier> together) {

    /** Copies the lists. */
    Chosen {
        dossiers = List.copyOf(dossiers);
        together = List.copyOf(together);
    }

    static Chosen from(Facts all, List<String> governments, Optional<Integer> year, Terminal terminal) {
        List<Dossier> named = governments.stream()
                .map(name -> find(name, all, year, terminal))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        List<Dossier> together = all.dossiers().stream()
                .filter(dossier ->
                        named.stream().anyMatch(other -> areTogether(dossier.situation(), other.situation())))
                .toList();
        return new Chosen(named, together);
    }

    private static boolean areTogether(Situation one, Situation other) {
        return one.dataYear() == other.dataYear() && Objects.equals(one.purpose(), other.purpose());
    }

    private static List<Dossier> find(String name, Facts all, Optional<Integer> year, Terminal terminal) {
        List<Dossier> named = all.dossiers().stream()
                .filter(dossier -> isNamed(dossier.situation(), name, all.rules()))
                .toList();
        List<Dossier> wanted = named.stream()
                .filter(dossier ->
                        year.isEmpty() || year.get() == dossier.situation().dataYear())
                .toList();
        if (named.isEmpty()) {
            String known = listed(all.dossiers(), Situation::government);
            throw new WrongUseException(terminal.text("no-dossier", name, known));
        } else if (wanted.isEmpty()) {
            String known = listed(named, Situation::dataYear);
            throw new WrongUseException(terminal.text("no-year", name, year.orElseThrow(), known));
        }
        return wanted;
    }

    /** By its code or its name. */
    private static boolean isNamed(Situation situation, String name, RuleSet rules) {
        String code = situation.government();
        return code.equals(name)
                || rules.content().regions().find(code).stream()
                        .anyMatch(region -> region.name().equals(name));
    }

    private static String listed(List<Dossier> dossiers, Function<Situation, Object> what) {
        return dossiers.stream()
                .map(dossier -> String.valueOf(what.apply(dossier.situation())))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
