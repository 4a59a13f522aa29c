package org.zhize.testkit.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.problem.Location;
import org.zhize.testkit.Scenario;

/**
 * The digest of everything on which the results of a group of mutants depend: its changes, the files of all criteria on which
 * its scenarios rest, these scenarios, the files that belong to no criterion, the classes of facts and the library.
 */
final class Fingerprint {

    private final RuleSet rules;
    private final Footing footing;
    private final String common;
    private final Map<String, Set<String>> filesOf;
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    Fingerprint(RuleSet rules, Footing footing) {
        this.rules = rules;
        this.footing = footing;
        this.filesOf = Stream.concat(
                        rules.content().everyCriterion().stream().map(Fingerprint::place),
                        rules.content().rules().map(Fingerprint::place))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        Set<String> own = filesOf.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Stream<String> shared = rules.files().stream()
                .filter(file -> !own.contains(file) && !file.contains(".scenarios."))
                .map(this::digest);
        Stream<String> references = rules.content().references().stream().map(Object::toString);
        this.common = Stream.of(
                        shared, references, ClassDigests.of(rules.content().factTypes()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    private static Map.Entry<String, String> place(Criterion criterion) {
        return Map.entry(criterion.id(), criterion.location().file());
    }

    private static Map.Entry<String, String> place(Rule rule) {
        return Map.entry(rule.criterion(), rule.location().file());
    }

    /** {@return the digest; nothing where scenarios were made by hand or lie elsewhere} */
    Optional<String> of(MutantGroup group, List<Scenario> scenarios) {
        Set<String> files =
                scenarios.stream().map(Scenario::location).map(Location::file).collect(Collectors.toSet());
        if (!rules.files().containsAll(files)) {
            return Optional.empty();
        }
        footing.of(scenarios).forEach(id -> files.addAll(filesOf.getOrDefault(id, Set.of())));
        files.addAll(filesOf.getOrDefault(group.changed(), Set.of()));
        Stream<String> changes = group.mutants().stream().map(Mutant::toString);
        return Optional.of(Sha256.of(
                Stream.of(Stream.of(common), changes, files.stream().sorted().map(this::digest))
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("\n"))));
    }

    private String digest(String file) {
        return digests.computeIfAbsent(
                file,
                name -> name + " "
                        + rules.source(name).map(text -> Sha256.of(text.text())).orElse(""));
    }
}
