package org.zhize.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.fact.FactType;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;

/** Reads the tables of facts, each of one type, and gives every government its own. For one thread. */
final class FactFiles {

    private final FactMaker maker;
    private final Governments governments;
    private final Complaints complaints;
    private final Map<FactType, Location> read = new HashMap<>();
    private final Map<String, List<Object>> facts = new HashMap<>();

    FactFiles(FactMaker maker, Governments governments, Complaints complaints) {
        this.maker = maker;
        this.governments = governments;
        this.complaints = complaints;
    }

    /** {@return the facts of a government, by file and row} */
    List<Object> of(String government) {
        return facts.getOrDefault(government, List.of());
    }

    void read(Table table) throws IOException {
        Optional<FactType> type = maker.typeOf(table);
        if (type.isPresent() && isNew(type.get(), table)) {
            for (FactRow row : FactTable.read(table, type.get(), complaints)) {
                add(type.get(), row);
            }
        }
    }

    private boolean isNew(FactType type, Table table) {
        Location first = read.putIfAbsent(type, table.location());
        if (first != null) {
            complaints.aboutAll(ProblemCode.DUPLICATE_TABLE, table.location(), type.name(), first.file());
        }
        return first == null;
    }

    private void add(FactType type, FactRow row) {
        if (!governments.know(row.government())) {
            complaints.aboutAll(ProblemCode.UNKNOWN_GOVERNMENT, row.place(), row.government());
        } else if (row.isComplete()) {
            maker.make(type, row)
                    .ifPresent(fact -> facts.computeIfAbsent(row.government(), key -> new ArrayList<>())
                            .add(fact));
        }
    }
}
