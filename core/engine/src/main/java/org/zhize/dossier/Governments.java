package org.zhize.dossier;

import java.io.IOException;
import java.nio.file.Path;
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
import org.zhize.problem.Problems;
import org.zhize.rule.Situation;

/**
 * What {@code governments.csv} lists.
 *
 * @param situations what is to be evaluated, in the order of its rows
 * @param codes all governments that it names, also in rows with a problem: their facts are no further problem
 */
record Governments(List<Situation> situations, Set<String> codes) {

    static final String FILE = "governments.csv";

    static final FactType SITUATION = FactType.of(Situation.class);

    /** Copies the collections. */
    Governments {
        situations = List.copyOf(situations);
        codes = Set.copyOf(codes);
    }

    /** {@return whether it is listed; where nothing could be read, every code may be} */
    boolean knows(String code) {
        return codes.isEmpty() || codes.contains(code);
    }

    static Governments read(List<Path> files, Regions regions, Problems problems) throws IOException {
        Optional<Path> file =
                files.stream().filter(each -> FactFiles.name(each).equals(FILE)).findFirst();
        if (file.isEmpty()) {
            Bilingual heading = new Bilingual(
                    "第一行写：government,dataYear,asOf,purpose", "Its first line is: government,dataYear,asOf,purpose");
            problems.add(ProblemCode.MISSING_FILE, Location.of(FILE), FILE, heading);
            return new Governments(List.of(), Set.of());
        }
        return CsvFile.read(file.get(), problems)
                .map(csv -> read(csv, new SituationReader(regions, problems), problems))
                .orElseGet(() -> new Governments(List.of(), Set.of()));
    }

    private static Governments read(CsvFile csv, SituationReader reader, Problems problems) {
        List<Situation> situations = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        if (csv.rows().isEmpty()) {
            Bilingual example = new Bilingual("至少写一行，例如 371002,2022", "Write one row at least, such as 371002,2022");
            problems.add(ProblemCode.MISSING_KEY, csv.atHeading(0), "government", example);
        }
        for (FactRow row : FactTable.read(csv, SITUATION, problems)) {
            codes.add(row.government());
            reader.read(row).ifPresent(situations::add);
        }
        return new Governments(situations, codes);
    }
}
