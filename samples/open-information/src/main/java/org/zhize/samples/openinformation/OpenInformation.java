package org.zhize.samples.openinformation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.report.TextReport;
import org.zhize.rule.Situation;
import org.zhize.samples.openinformation.fact.AnnualReport;
import org.zhize.samples.openinformation.fact.Disclosure;
import org.zhize.samples.openinformation.fact.InformationRequest;

/** Judges three counties that do not exist by a rule set that has nothing to do with education. */
public final class OpenInformation {

    private OpenInformation() {}

    /**
     * Prints the report.
     *
     * @param args the folder of the rule set, if it is not {@code rules}
     */
    public static void main(String[] args) {
        RuleSet rules = RuleSet.load(Path.of(args.length > 0 ? args[0] : "rules"));
        List<Assessment> assessments = Evaluator.of(rules)
                .evaluateAll(dossiers())
                .map(evaluation -> evaluation.assessment())
                .toList();
        System.out.println(TextReport.render(rules.catalogue(), assessments, Locale.CHINESE));
    }

    /** Generated figures. */
    private static List<Dossier> dossiers() {
        return List.of(
                dossier(
                        "990101",
                        new InformationRequest("1号", 2025, 20, false),
                        new InformationRequest("2号", 2025, 40, true),
                        new Disclosure("预算", 2025, 18),
                        new AnnualReport(2025, LocalDate.of(2026, 3, 31), 2)),
                dossier(
                        "990102",
                        new InformationRequest("1号", 2025, 21, false),
                        new Disclosure("预算", 2025, 20),
                        new AnnualReport(2025, LocalDate.of(2026, 4, 1), 1)),
                dossier("990103", new AnnualReport(2025, LocalDate.of(2026, 1, 31), 0)));
    }

    private static Dossier dossier(String government, Object... facts) {
        return new Dossier(Situation.of(government, Year.of(2025)), List.of(facts));
    }
}
