package org.zhize.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.fact.FactType;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.rule.Situation;

/** What is to be evaluated, as tables list it and dossiers say. For one thread. */
final class Governments {

    /** The names of a table of governments. */
    static final List<String> NAMES = List.of("governments", "被评政府");

    static final FactType SITUATION = FactType.of(Situation.class);

    private static final String FILE = NAMES.get(0) + CsvTable.ENDING;
    private static final Bilingual HEADING = new Bilingual(
            "第一行写：government,dataYear,asOf,purpose", "Its first line is: government,dataYear,asOf,purpose");
    private static final Bilingual A_ROW =
            new Bilingual("至少写一行，例如 371002,2022", "Write one row at least, such as 371002,2022");

    private final SituationReader reader;
    private final Complaints complaints;
    private final List<Situation> situations = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private boolean areSaid;

    Governments(Regions regions, Complaints complaints) {
        this.reader = new SituationReader(regions, complaints);
        this.complaints = complaints;
    }

    /** {@return whether a table lists governments} */
    static boolean areListedIn(Table table) {
        return table.names().stream().anyMatch(NAMES::contains);
    }

    /** Adds those that a table lists. */
    void read(Table table) throws IOException {
        List<FactRow> rows = FactTable.read(table, SITUATION, complaints);
        boolean isEmpty = rows.isEmpty() && !complaints.concernAll();
        areSaid = true;
        if (isEmpty) {
            complaints.aboutAll(ProblemCode.MISSING_KEY, table.location(), "government", A_ROW);
        }
        rows.forEach(this::add);
    }

    /** {@return the situation that the row says, if it is right; its government is known in any case} */
    Optional<Situation> add(FactRow row) {
        codes.add(row.government());
        Optional<Situation> situation = reader.read(row);
        situation.ifPresent(situations::add);
        return situation;
    }

    /** Somebody says, well or badly, what is to be evaluated. */
    void areSaid() {
        areSaid = true;
    }

    /** Complains where nobody says it; what cannot be read may have. */
    void requireAny() {
        if (!areSaid && !complaints.concernAll()) {
            complaints.aboutAll(ProblemCode.MISSING_FILE, Location.of(FILE), FILE, HEADING);
        }
    }

    /** {@return what is to be evaluated, in the order in which it was added} */
    List<Situation> situations() {
        return List.copyOf(situations);
    }

    /** {@return all governments that were named, also in rows with a problem: their facts are no further problem} */
    List<String> codes() {
        return List.copyOf(codes);
    }

    /** {@return whether it was named; where nothing could be read, every code may have been} */
    boolean know(String code) {
        return codes.isEmpty() || codes.contains(code);
    }
}
