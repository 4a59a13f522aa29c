package org.zhize.testkit.variation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Compares what came out of a variation with what came out of the original. */
final class Differences {

    private Differences() {}

    /** {@return the verdicts that differ} */
    static Stream<Difference> ofVerdicts(Evaluation before, Evaluation after) {
        return verdicts(before)
                .flatMap(old -> Stream.of(after.criterion(old.criterion()))
                        .filter(now -> now.verdict() != old.verdict())
                        .map(now -> Difference.verdict(old.criterion(), old.verdict(), now.verdict())));
    }

    /** {@return the verdicts that differ, but those that nobody can give any longer} */
    static Stream<Difference> ofDecisions(Evaluation before, Evaluation after) {
        return ofVerdicts(before, after).filter(found -> isDecided(after.verdict(found.id())));
    }

    private static boolean isDecided(Verdict verdict) {
        return verdict.isDecided() || verdict == Verdict.NOT_APPLICABLE;
    }

    /** {@return everything that differs; as text, since nobody can tell that two numbers with roots are the same} */
    static Stream<Difference> ofAll(Evaluation before, Evaluation after) {
        Stream<Difference> findings = verdicts(before)
                .filter(old -> old.verdict() == after.criterion(old.criterion()).verdict())
                .filter(old -> !text(old).equals(text(after.criterion(old.criterion()))))
                .map(old -> findings(old.criterion()));
        return Stream.of(ofVerdicts(before, after), findings, consequences(before, after))
                .flatMap(differences -> differences);
    }

    static Stream<CriterionVerdict> verdicts(Evaluation evaluation) {
        return Stream.concat(evaluation.verdicts().stream(), evaluation.quality().stream());
    }

    private static String text(Object result) {
        return Objects.toString(result);
    }

    private static Difference findings(String id) {
        return new Difference(
                id, new Bilingual(id + " 的判定没变，但理由或发现变了", id + " keeps its verdict, but not its reasons or findings"));
    }

    private static Stream<Difference> consequences(Evaluation before, Evaluation after) {
        return Stream.concat(before.consequences().stream(), after.consequences().stream())
                .map(Consequence::id)
                .distinct()
                .filter(id -> !text(of(id, before)).equals(text(of(id, after))))
                .map(id -> new Difference(id, new Bilingual(id + " 的结果运用变了", "what follows by " + id + " changes")));
    }

    private static List<Consequence> of(String id, Evaluation evaluation) {
        return evaluation.consequences().stream()
                .filter(one -> one.id().equals(id))
                .toList();
    }
}
