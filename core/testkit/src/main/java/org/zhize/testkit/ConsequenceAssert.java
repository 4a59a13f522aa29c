package org.zhize.testkit;

import java.util.List;
import java.util.function.Predicate;
import org.opentest4j.AssertionFailedError;
import org.zhize.finding.Consequence;
import org.zhize.language.EffectKind;
import org.zhize.problem.Bilingual;

/**
 * Asserts what followed by one consequence. {@link #follows}, {@link #of}, {@link #withText} and {@link #withAmount} go on
 * with those that fit, so that a chain describes one and the same; whatever does not hold throws an {@link AssertionError}
 * that says what did follow and everything that explains it.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class ConsequenceAssert {

    private final String id;
    private final List<Consequence> actual;
    private final FailureMessage message;

    ConsequenceAssert(String id, List<Consequence> actual, FailureMessage message) {
        this.id = id;
        this.actual = List.copyOf(actual);
        this.message = message;
    }

    /** {@return those of the given kind, if there is one} */
    public ConsequenceAssert follows(EffectKind kind) {
        return only(Bilingual.same(kind.word()), consequence -> consequence.kind() == kind);
    }

    /**
     * {@return those that concern the given one, if there is one}
     *
     * @param subject such as a county's code; empty for the government itself
     */
    public ConsequenceAssert of(String subject) {
        Bilingual whom = subject.isEmpty() ? new Bilingual("本级政府", "the government itself") : Bilingual.same(subject);
        return only(whom, consequence -> consequence.subject().equals(subject));
    }

    /** {@return those whose words or reason in Chinese contain the text, if there is one} */
    public ConsequenceAssert withText(String text) {
        return only(Bilingual.same("…" + text + "…"), consequence -> ExpectedConsequence.says(consequence, text));
    }

    /**
     * {@return those of the given share, if there is one}
     *
     * @param yuan a decimal in 元; {@code 1.5} and {@code 1.50} are the same
     */
    public ConsequenceAssert withAmount(String yuan) {
        return only(
                Bilingual.same("amount=" + yuan),
                consequence -> ExpectedConsequence.hasDetail(consequence, "amount", yuan));
    }

    /** {@return this, if there are so many} */
    public ConsequenceAssert hasSize(int count) {
        if (actual.size() != count) {
            fail(Bilingual.same(String.valueOf(count)));
        }
        return this;
    }

    /** Holds if there is none. */
    public void nothingFollows() {
        if (!actual.isEmpty()) {
            fail(ConsequenceWords.NOTHING);
        }
    }

    /** {@return those that fit so far, for any other assertion} */
    public List<Consequence> actual() {
        return actual;
    }

    private ConsequenceAssert only(Bilingual expected, Predicate<Consequence> fits) {
        List<Consequence> fitting = actual.stream().filter(fits).toList();
        if (fitting.isEmpty()) {
            fail(expected);
        }
        return new ConsequenceAssert(id, fitting, message);
    }

    private void fail(Bilingual expected) {
        Mismatch mismatch = new Mismatch(id, ComparingConsequences.FOLLOWS, expected, ConsequenceWords.of(actual));
        throw new AssertionFailedError("\n" + message.of(List.of(mismatch)));
    }
}
