package org.zhize.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.parameter.Regions;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.rule.Situation;

/** Reads all facts, once: first who is to be evaluated, then what is known of them. For one thread. */
final class Reading {

    /** What spreadsheet programs save and nobody here reads. */
    private static final Set<String> SPREADSHEETS = Set.of(".xlsx", ".xls", ".ods", ".et", ".xlsm", ".xlsb");

    private final List<TableFormat> formats;
    private final Complaints complaints;
    private final Limits limits;
    private final Governments governments;
    private final DossierObjects objects;
    private final DossierFiles files;
    private final FactFiles facts;
    private final List<Table> tables = new ArrayList<>();
    private PriorFindings prior = new PriorFindings(List.of());

    Reading(FactTypes types, Regions regions, List<TableFormat> formats, Complaints complaints) {
        this.limits = complaints.limits();
        FactMaker maker = new FactMaker(types, complaints);
        this.formats = formats;
        this.complaints = complaints;
        this.governments = new Governments(regions, complaints);
        this.objects = new DossierObjects(maker, governments, complaints);
        this.files = new DossierFiles(objects, complaints);
        this.facts = new FactFiles(maker, governments, complaints);
    }

    void readFolder(List<Path> all) throws IOException {
        Problems problems = new Problems();
        List<Path> small = new ArrayList<>();
        for (Path file : all) {
            if (isSmall(FactSource.of(file), problems)) {
                small.add(file);
            }
        }
        prior = PriorFindings.read(small, problems);
        readAll(
                small.stream()
                        .filter(file -> !PriorFindings.areIn(file))
                        .map(FactSource::of)
                        .filter(file -> !isHidden(file.name()))
                        .toList(),
                problems);
    }

    /** Not what programs keep beside an open file, {@code ~$…} and {@code .~lock…}. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~");
    }

    /** What is larger than allowed is not read at all. */
    private boolean isSmall(FactSource file, Problems problems) throws IOException {
        long most = limits.most(Limit.FACTS_BYTES);
        boolean isSmall = file.size() <= most;
        if (!isSmall) {
            problems.add(ProblemCode.FILE_TOO_LARGE, Location.of(file.name()), Limit.FACTS_BYTES.told(most));
        }
        return isSmall;
    }

    /** A file whose name does not tell what it is must show it. */
    void readOne(FactSource file) throws IOException {
        Problems problems = new Problems();
        boolean isSmall = isSmall(file, problems);
        readAll(isSmall ? List.of(isKnown(file) ? file : named(file)) : List.of(), problems);
    }

    private boolean isKnown(FactSource file) {
        return DossierFiles.areReadFrom(file)
                || CsvTable.ENDING.equals(file.ending())
                || SPREADSHEETS.contains(file.ending())
                || format(file).isPresent();
    }

    private FactSource named(FactSource file) throws IOException {
        byte[] bytes = file.read();
        String ending = formats.stream()
                .filter(format -> format.isBegunBy(bytes))
                .map(TableFormat::ending)
                .findFirst()
                .orElseGet(() -> DossierFiles.endingOf(new String(bytes, StandardCharsets.UTF_8)));
        return FactSource.of(file.name(), ending, bytes);
    }

    private Optional<TableFormat> format(FactSource file) {
        return formats.stream()
                .filter(format -> format.ending().equals(file.ending()))
                .findFirst();
    }

    private void readAll(List<FactSource> sources, Problems problems) throws IOException {
        try {
            complaints.aboutAll(problems);
            for (FactSource file : sources) {
                open(file);
            }
            governments.requireAny();
            for (Table table : tables) {
                facts.read(table);
            }
        } catch (Complaints.Enough e) {
            tables.clear();
        }
    }

    private void open(FactSource file) throws IOException {
        if (DossierFiles.areReadFrom(file)) {
            files.read(file);
        } else {
            for (Table table : tables(file)) {
                add(table);
            }
        }
    }

    private List<Table> tables(FactSource file) throws IOException {
        Optional<TableFormat> format = format(file);
        if (CsvTable.ENDING.equals(file.ending())) {
            return List.of(new CsvTable(file));
        } else if (format.isPresent()) {
            Problems problems = new Problems();
            List<Table> found = format.get().tables(file, problems);
            complaints.aboutAll(problems);
            return found;
        } else if (SPREADSHEETS.contains(file.ending())) {
            complaints.aboutAll(ProblemCode.SPREADSHEET, Location.of(file.name()), file.name());
        }
        return List.of();
    }

    /** Facts are read when all governments are known. */
    private void add(Table table) throws IOException {
        if (Governments.areListedIn(table)) {
            governments.read(table);
        } else {
            tables.add(table);
        }
    }

    /** {@return what is to be evaluated, also where some facts could not be read} */
    List<Dossier> all() {
        return governments.situations().stream().map(this::dossier).toList();
    }

    private Dossier dossier(Situation situation) {
        List<Object> found = Stream.concat(facts.of(situation.government()).stream(), objects.of(situation).stream())
                .toList();
        return new Dossier(situation, prior.addTo(situation, found));
    }

    Dossiers dossiers() {
        return new Dossiers(
                all().stream()
                        .filter(dossier ->
                                !complaints.concern(dossier.situation().government()))
                        .toList(),
                governments.codes().stream().filter(complaints::concern).toList(),
                complaints.inFileOrder());
    }
}
