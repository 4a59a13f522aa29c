package org.zhize.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.fact.FactFactory;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Situation;

/**
 * A folder of CSV files with the facts about governments.
 *
 * <p>{@code governments.csv} lists what to evaluate ({@code government,dataYear,asOf,purpose}; without {@code asOf} as of 31
 * December of the data year), and there is one file for each fact type, such as {@code Funding.csv}: {@code government} and
 * the fields, headed by their names or their Chinese titles. A heading may name a unit, {@code amount[亿元]} or
 * {@code amount（亿元）}; its values are converted exactly. An empty cell is an absent value. A last column
 * {@code source} or {@code 来源} cites where the row comes from. Files are UTF-8, with or without a byte-order mark.
 *
 * <p>No row is left out in silence: whatever cannot be read is reported with its file, line, column and value.
 */
public final class DossierFolder {

    private static final String GOVERNMENTS = "governments.csv";

    private static final Pattern SPREADSHEET = Pattern.compile("[^.~].*\\.(xlsx?|ods|et)", Pattern.CASE_INSENSITIVE);

    private static final FactType SITUATION = FactType.of(Situation.class);

    private final FactTypes types;
    private final Problems problems;
    private final SituationReader situations;
    private final Set<String> governments = new LinkedHashSet<>();
    private final Map<String, List<Object>> facts = new LinkedHashMap<>();

    private DossierFolder(FactTypes types, Regions regions, Problems problems) {
        this.types = types;
        this.problems = problems;
        this.situations = new SituationReader(regions, problems);
    }

    /**
     * {@return what is to be evaluated, in the order of {@code governments.csv}; rows with a problem are left out}
     *
     * <p>A government that is listed for several years or purposes has all its facts in each of its dossiers.
     *
     * @param folder the folder
     * @param types the fact types, as the rule set knows them
     * @param regions the regions, as the rule set knows them
     * @param problems takes everything that is wrong
     * @throws UncheckedIOException if the folder or a file in it cannot be read
     */
    public static List<Dossier> read(Path folder, FactTypes types, Regions regions, Problems problems) {
        try {
            return new DossierFolder(types, regions, problems).read(filesIn(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "不是事实文件夹 / not a folder of facts");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<Dossier> read(List<Path> files) throws IOException {
        Optional<Path> list =
                files.stream().filter(file -> name(file).equals(GOVERNMENTS)).findFirst();
        if (list.isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_FILE,
                    Location.of(GOVERNMENTS),
                    GOVERNMENTS,
                    new Bilingual(
                            "第一行写：government,dataYear,asOf,purpose",
                            "Its first line is: government,dataYear,asOf,purpose"));
            return List.of();
        }
        List<Situation> wanted = readGovernments(list.get());
        for (Path file : files) {
            readFile(file);
        }
        return wanted.stream()
                .map(situation -> new Dossier(situation, facts.getOrDefault(situation.government(), List.of())))
                .toList();
    }

    private List<Situation> readGovernments(Path file) throws IOException {
        List<Situation> wanted = new ArrayList<>();
        Optional<CsvFile> csv = CsvFile.read(file, problems);
        if (csv.isPresent()) {
            for (FactRow row : FactTable.read(csv.get(), SITUATION, problems)) {
                governments.add(row.government());
                situations.read(row).ifPresent(wanted::add);
            }
        }
        return wanted;
    }

    private void readFile(Path file) throws IOException {
        String name = name(file);
        if (SPREADSHEET.matcher(name).matches()) {
            problems.add(ProblemCode.SPREADSHEET, Location.of(name), name);
        } else if (!name.startsWith(".") && name.endsWith(".csv") && !name.equals(GOVERNMENTS)) {
            readFacts(file, name);
        }
    }

    private void readFacts(Path file, String name) throws IOException {
        String typeName = name.substring(0, name.length() - ".csv".length());
        Optional<FactType> type = types.find(typeName).filter(found -> !found.equals(SITUATION));
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
        names.remove(SITUATION.name());
        return names;
    }

    private void readFacts(CsvFile csv, FactType type) {
        for (FactRow row : FactTable.read(csv, type, problems)) {
            if (!governments.contains(row.government())) {
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

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
