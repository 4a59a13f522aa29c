package org.zhize.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhize.fact.FactFactory;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Reads the files of facts, each of one type, and gives every government its own. For one thread. */
final class FactFiles {

    private static final String ENDING = ".csv";

    /** Not what spreadsheet programs keep beside an open one, {@code ~$…} and {@code .~lock…}. */
    private static final Pattern SPREADSHEET = Pattern.compile("[^.~].*\\.(xlsx?|ods|et)", Pattern.CASE_INSENSITIVE);

    private final FactTypes types;
    private final Governments governments;
    private final Problems problems;
    private final Map<String, List<Object>> facts = new HashMap<>();

    FactFiles(FactTypes types, Governments governments, Problems problems) {
        this.types = types;
        this.governments = governments;
        this.problems = problems;
    }

    /** {@return the facts of a government, by file and row} */
    List<Object> of(String government) {
        return facts.getOrDefault(government, List.of());
    }

    void read(Path file) throws IOException {
        String name = name(file);
        if (SPREADSHEET.matcher(name).matches()) {
            problems.add(ProblemCode.SPREADSHEET, Location.of(name), name);
        } else if (!name.startsWith(".") && name.endsWith(ENDING) && !name.equals(Governments.FILE)) {
            readFacts(file, name);
        }
    }

    private void readFacts(Path file, String name) throws IOException {
        String typeName = name.substring(0, name.length() - ENDING.length());
        Optional<FactType> type = types.find(typeName).filter(found -> !found.equals(Governments.SITUATION));
        if (type.isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_TYPE, Location.of(name), typeName, Suggestion.sentence(typeName, names()));
        } else if (!FactFactory.canMake(type.get())) {
            problems.add(
                    ProblemCode.NOT_CONSTRUCTIBLE,
                    Location.of(name),
                    typeName,
                    new Bilingual("它不是 record", "it is not a record"));
        } else {
            CsvFile.read(file, problems).ifPresent(csv -> readFacts(csv, type.get()));
        }
    }

    /** What is evaluated is said in {@code governments.csv}. */
    private Set<String> names() {
        Set<String> names = new TreeSet<>(types.names());
        names.remove(Governments.SITUATION.name());
        return names;
    }

    private void readFacts(CsvFile csv, FactType type) {
        for (FactRow row : FactTable.read(csv, type, problems)) {
            if (!governments.knows(row.government())) {
                problems.add(ProblemCode.UNKNOWN_GOVERNMENT, row.governmentCell(), row.government());
            } else if (row.isComplete()) {
                make(type, row);
            }
        }
    }

    private void make(FactType type, FactRow row) {
        try {
            facts.computeIfAbsent(row.government(), key -> new ArrayList<>()).add(FactFactory.make(type, row.values()));
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            problems.add(ProblemCode.NOT_CONSTRUCTIBLE, row.governmentCell(), type.name(), why);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
