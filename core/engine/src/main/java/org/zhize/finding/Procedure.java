package org.zhize.finding;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.fact.ValueKind;
import org.zhize.limit.Budget;
import org.zhize.rule.Measurement;
import org.zhize.rule.Provenance;
import org.zhize.rule.Relation;

/**
 * Lets a later step of the procedure supersede an earlier one that said the same thing of the same year: facts of one type
 * with equal key fields, year and basis, and a {@link Provenance}. A step that leaves open what an earlier one said does
 * not supersede it. For one evaluation.
 */
final class Procedure {

    private final List<Object> standing = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();

    private Procedure() {}

    static Procedure of(List<?> facts) {
        Procedure procedure = new Procedure();
        Map<String, List<Object>> bySubject = new TreeMap<>(
                facts.stream().filter(fact -> step(fact).isPresent()).collect(groupingBy(Procedure::subject)));
        Set<Object> superseded = Collections.newSetFromMap(new IdentityHashMap<>());
        bySubject.values().forEach(same -> procedure.revise(same, superseded));
        facts.stream().filter(fact -> !superseded.contains(fact)).forEach(procedure.standing::add);
        return procedure;
    }

    /** {@return the facts that count, in the order in which they were given} */
    List<Object> standing() {
        return standing;
    }

    /** {@return what was superseded, by type and label} */
    List<Revision> revisions() {
        return revisions;
    }

    private static Optional<Provenance> step(Object fact) {
        FactType type = FactTypes.of(fact);
        return type.fields().values().stream()
                .filter(field -> field.type() == Provenance.class)
                .findFirst()
                .map(field -> (Provenance) field.read(fact))
                .filter(Provenance::isStep);
    }

    private static Provenance stepOf(Object fact) {
        return step(fact).orElseThrow();
    }

    /** What a fact is about, so that two that are about the same can be told. */
    private static String subject(Object fact) {
        FactType type = FactTypes.of(fact);
        Stream<FactField> naming = Stream.concat(
                type.keyFields().stream().filter(field -> field.type() != Provenance.class),
                Stream.of("year", "basis").flatMap(name -> type.field(name).stream()));
        return type.name()
                + naming.filter(FactField::namesFact)
                        .distinct()
                        .map(field -> field.name() + "=" + FactType.text(field.read(fact)))
                        .toList();
    }

    private void revise(List<Object> same, Set<Object> superseded) {
        List<Object> chain =
                same.stream().sorted(Comparator.comparing(Procedure::stepOf)).toList();
        List<Object> earlier = new ArrayList<>();
        Set<Object> later = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object fact : chain) {
            Budget.current().glance();
            List<Object> settling = chain.stream()
                    .filter(other -> stepOf(other).supersedes(stepOf(fact)) && saysAllOf(other, fact))
                    .toList();
            if (!settling.isEmpty()) {
                earlier.add(fact);
                later.addAll(settling);
            }
        }
        superseded.addAll(earlier);
        later.removeAll(earlier);
        later.stream()
                .max(Comparator.comparing(Procedure::stepOf))
                .ifPresent(last -> revisions.add(revision(earlier, last)));
    }

    private static boolean saysAllOf(Object later, Object earlier) {
        boolean isBound = isBound(later) && !isBound(earlier);
        return !isBound
                && FactTypes.of(earlier).fields().values().stream()
                        .filter(field -> field.kind().isReadable() && field.kind() != ValueKind.TEXT)
                        .allMatch(field -> field.read(earlier) == null || field.read(later) != null);
    }

    private static boolean isBound(Object fact) {
        return fact instanceof Measurement measurement
                && measurement.relation() != null
                && measurement.relation() != Relation.EXACT;
    }

    private static Revision revision(List<Object> earlier, Object last) {
        FactType type = FactTypes.of(last);
        List<Revision.Step> steps = Stream.concat(earlier.stream(), Stream.of(last))
                .map(fact -> new Revision.Step(stepOf(fact), FactReader.use(fact, type)))
                .toList();
        List<String> changed = type.fields().values().stream()
                .filter(field -> field.kind().isReadable() && field.type() != Provenance.class)
                .filter(field -> !Objects.equals(field.read(earlier.get(0)), field.read(last)))
                .map(FactField::name)
                .toList();
        return new Revision(type.name(), type.label(last), steps, changed);
    }
}
