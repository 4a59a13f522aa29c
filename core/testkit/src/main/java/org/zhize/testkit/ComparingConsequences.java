package org.zhize.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.finding.Consequence;
import org.zhize.problem.Bilingual;

/** Compares what is expected to follow with what did. */
final class ComparingConsequences {

    static final Bilingual FOLLOWS = new Bilingual("后果", "consequence");
    private static final Bilingual SURPLUS = new Bilingual("多出的后果", "further consequence");

    private final List<Consequence> all;

    ComparingConsequences(List<Consequence> all) {
        this.all = all;
    }

    /** {@return a mismatch for each that did not come; where all did, one for each that came beside them} */
    Stream<Mismatch> compare(ExpectedConsequences expected) {
        Pairing<ExpectedConsequence, Consequence> pairing =
                new Pairing<>(expected.expected(), of(expected.id()), ExpectedConsequence::isMetBy);
        List<ExpectedConsequence> unmet = pairing.unmet();
        return unmet.isEmpty()
                ? pairing.surplus().stream().map(ComparingConsequences::unexpected)
                : unmet.stream().map(one -> missed(expected.id(), one, pairing.surplus()));
    }

    List<Consequence> of(String id) {
        return all.stream()
                .filter(consequence -> id.isEmpty() || consequence.id().equals(id))
                .toList();
    }

    private static Mismatch missed(String id, ExpectedConsequence expected, List<Consequence> instead) {
        return new Mismatch(id, FOLLOWS, ConsequenceWords.of(expected), ConsequenceWords.of(instead));
    }

    private static Mismatch unexpected(Consequence came) {
        return new Mismatch(came.id(), SURPLUS, ConsequenceWords.NOTHING, ConsequenceWords.of(came));
    }
}
