package org.zhize.dossier;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Situation;

/** Makes situations of rows that say what to evaluate. For one thread. */
final class SituationReader {

    private final Regions regions;
    private final Complaints complaints;
    private final Set<Situation> seen = new HashSet<>();

    SituationReader(Regions regions, Complaints complaints) {
        this.regions = regions;
        this.complaints = complaints;
    }

    Optional<Situation> read(FactRow row) {
        if (!row.isComplete()) {
            return Optional.empty();
        }
        if (!(row.values().get("dataYear") instanceof Integer year)) {
            complaints.about(
                    row.government(),
                    ProblemCode.MISSING_KEY,
                    row.place(),
                    "dataYear",
                    new Bilingual("例如 2022", "Such as 2022"));
            return Optional.empty();
        }
        LocalDate endOfYear = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate asOf = row.values().get("asOf") instanceof LocalDate date ? date : endOfYear;
        String purpose = row.values().get("purpose") instanceof String text ? text : null;
        Situation situation = new Situation(row.government(), year, asOf, purpose);
        return isKnown(situation, row) && isNew(situation, row) ? Optional.of(situation) : Optional.empty();
    }

    private boolean isKnown(Situation situation, FactRow row) {
        String code = situation.government();
        boolean isKnown = regions.existsOn(code, situation.asOf());
        if (!isKnown && regions.find(code).isPresent()) {
            complaints.about(row.government(), ProblemCode.REGION_NOT_THEN, row.place(), code, situation.asOf());
        } else if (!isKnown) {
            Bilingual meant = Suggestion.sentence(code, regions.codes());
            complaints.about(row.government(), ProblemCode.UNKNOWN_REGION, row.place(), code, meant);
        }
        return isKnown;
    }

    private boolean isNew(Situation situation, FactRow row) {
        boolean isNew = seen.add(situation);
        if (!isNew) {
            String which = situation.government() + " " + situation.dataYear();
            complaints.about(row.government(), ProblemCode.DUPLICATE_KEY, row.place(), which);
        }
        return isNew;
    }
}
