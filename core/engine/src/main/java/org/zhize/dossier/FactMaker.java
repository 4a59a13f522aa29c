package org.zhize.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhize.fact.FactFactory;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Makes facts of rows. For one thread. */
final class FactMaker {

    private static final Bilingual NO_RECORD = new Bilingual("它不是 record", "it is not a record");

    private final FactTypes types;
    private final Complaints complaints;

    FactMaker(FactTypes types, Complaints complaints) {
        this.types = types;
        this.complaints = complaints;
    }

    /** {@return the type of the facts in a table; without one nobody knows whose facts are lost} */
    Optional<FactType> typeOf(Table table) {
        String name = table.names().stream()
                .filter(each -> find(each).isPresent())
                .findFirst()
                .orElse(table.names().get(0));
        Problems problems = new Problems();
        Optional<FactType> type = type(name, table.location(), problems);
        complaints.aboutAll(problems);
        return type;
    }

    /** {@return the type of that name or Chinese title, if facts of it can be made} */
    Optional<FactType> type(String name, Location place, Problems problems) {
        Optional<FactType> type = find(name);
        if (type.isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_TYPE, place, name, Suggestion.sentence(name, names()));
        } else if (!FactFactory.canMake(type.get())) {
            problems.add(ProblemCode.NOT_CONSTRUCTIBLE, place, name, NO_RECORD);
        }
        return type.filter(FactFactory::canMake);
    }

    /** What is evaluated is said among the governments. */
    private Optional<FactType> find(String name) {
        return types.findCalled(name).filter(found -> !found.equals(Governments.SITUATION));
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(types.names());
        names.remove(Governments.SITUATION.name());
        return names;
    }

    /** {@return the fact, unless its type refuses the values} */
    Optional<Object> make(FactType type, FactRow row) {
        try {
            return Optional.of(FactFactory.make(type, row.values()));
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            complaints.about(row.government(), ProblemCode.NOT_CONSTRUCTIBLE, row.place(), type.name(), why);
            return Optional.empty();
        }
    }
}
