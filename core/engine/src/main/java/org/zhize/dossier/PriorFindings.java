package org.zhize.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Problems;
import org.zhize.report.PriorReport;
import org.zhize.report.PriorReports;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Situation;

/**
 * The findings of an earlier year's stored report, completed by what a ledger of rectification says of them. Immutable.
 *
 * @param reports the report's, by day
 */
record PriorFindings(List<PriorReport> reports) {

    private static final String FILE = "prior.json";

    PriorFindings {
        reports = reports.stream()
                .sorted(Comparator.comparing(report -> report.situation().asOf()))
                .toList();
    }

    static boolean areIn(Path file) {
        return String.valueOf(file.getFileName()).equals(FILE);
    }

    static PriorFindings read(List<Path> files, Problems problems) {
        return files.stream()
                .filter(PriorFindings::areIn)
                .findFirst()
                .map(file -> new PriorFindings(PriorReports.read(file, problems)))
                .orElseGet(() -> new PriorFindings(List.of()));
    }

    /** {@return the facts, with the findings that an evaluation of the same government and purpose reached} */
    List<Object> addTo(Situation situation, List<Object> facts) {
        Map<Key, PriorFinding> found = of(situation);
        Map<Key, PriorFinding> rest = new LinkedHashMap<>(found);
        List<Object> all = new ArrayList<>();
        for (Object fact : facts) {
            Optional<Key> key = Optional.of(fact)
                    .filter(PriorFinding.class::isInstance)
                    .map(PriorFinding.class::cast)
                    .map(Key::of)
                    .filter(found::containsKey);
            key.ifPresent(rest::remove);
            all.add(key.isPresent() ? merged((PriorFinding) fact, found.get(key.get())) : fact);
        }
        all.addAll(rest.values());
        return all;
    }

    /** Of several days of one year the last. */
    private Map<Key, PriorFinding> of(Situation situation) {
        Map<Key, PriorFinding> found = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> report.situation().government().equals(situation.government()))
                .filter(report -> Objects.equals(report.situation().purpose(), situation.purpose()))
                .flatMap(report -> report.findings().stream())
                .forEach(finding -> found.put(Key.of(finding), finding));
        return found;
    }

    private static PriorFinding merged(PriorFinding row, @Nullable PriorFinding stored) {
        return stored == null
                ? row
                : new PriorFinding(
                        row.criterion(),
                        row.year(),
                        row.verdict() == null ? stored.verdict() : row.verdict(),
                        row.text() == null ? stored.text() : row.text(),
                        row.status(),
                        row.statusOn(),
                        row.measure(),
                        row.owner(),
                        row.deadline(),
                        row.evidence(),
                        row.provenance());
    }

    private record Key(@Nullable String criterion, @Nullable Integer year) {
        static Key of(PriorFinding finding) {
            return new Key(finding.criterion(), finding.year());
        }
    }
}
