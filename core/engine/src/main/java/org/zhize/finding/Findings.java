package org.zhize.finding;

import java.util.List;
import java.util.TreeMap;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Findings that no rule made. */
final class Findings {

    private Findings() {}

    static Finding withoutRule(
            String criterion,
            FindingKey key,
            Verdict verdict,
            Evidence evidence,
            List<FactUse> facts,
            List<Bilingual> notes,
            List<MissingDatum> missing) {
        return new Finding(
                criterion,
                key.part(),
                key.subject(),
                verdict,
                evidence,
                null,
                new TreeMap<>(),
                facts,
                List.of(),
                null,
                notes,
                missing);
    }
}
