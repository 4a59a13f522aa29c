package org.zhize.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** The chain of steps after {@code then}, taken one by one. For one statement. */
final class Steps {

    private final List<Step> steps;
    private final Problems problems;
    private int taken;
    private boolean failed;

    Steps(List<Step> steps, Problems problems) {
        this.steps = steps;
        this.problems = problems;
    }

    /** {@return the next step, which must be one of these words} */
    Step take(List<String> words) throws BrokenChainException {
        if (taken == steps.size()) {
            Step last = steps.get(taken - 1);
            problems.add(ProblemCode.STATEMENT_INCOMPLETE, last.location(), last.word(), String.join(", ", words));
            throw new BrokenChainException();
        }
        Step next = steps.get(taken);
        if (!words.contains(next.word())) {
            problems.add(
                    ProblemCode.UNKNOWN_WORD, next.location(), next.word(), Suggestion.sentence(next.word(), words));
            throw new BrokenChainException();
        }
        taken++;
        return next;
    }

    /** {@return the next step if it is one of these words} */
    Optional<Step> takeIf(List<String> words) {
        boolean fits = taken < steps.size() && words.contains(steps.get(taken).word());
        return fits ? Optional.of(steps.get(taken++)) : Optional.empty();
    }

    /** {@return the next step, if there is one; then it must be one of the words} */
    Optional<Step> takeAny(List<String> words) throws BrokenChainException {
        return taken == steps.size() ? Optional.empty() : Optional.of(take(words));
    }

    void expectArguments(Step step, int least, int most) {
        int count = step.arguments().size();
        if (count < least || count > most) {
            failed = true;
            String wanted = least == most ? String.valueOf(least) : least + "–" + most;
            problems.add(ProblemCode.ARGUMENT_COUNT, step.location(), step.word(), wanted, count);
        }
    }

    void expectEnd() {
        if (taken < steps.size()) {
            failed = true;
            Step next = steps.get(taken);
            problems.add(ProblemCode.STATEMENT_TOO_LONG, next.location(), next.word());
        }
    }

    /** {@return the one text in the step's parentheses} */
    String text(Step step) {
        if (step.arguments().size() == 1 && step.arguments().get(0) instanceof Expression.Text text) {
            return text.value();
        }
        fail(ProblemCode.TEXT_EXPECTED, step);
        return "";
    }

    void fail(ProblemCode code, Step step) {
        failed = true;
        problems.add(code, step.location(), step.word());
    }

    boolean isSound() {
        return !failed;
    }

    /** {@return the constant that the step names; it was taken as one of their words} */
    static <T> T named(T[] values, Function<T, String> word, Step step) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(step.word()))
                .findFirst()
                .orElseThrow();
    }

    static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    static List<String> either(List<String> words, List<String> others) {
        return Stream.concat(words.stream(), others.stream()).toList();
    }

    /** Nothing can be made of the rest; the problem has been added. */
    static final class BrokenChainException extends Exception {
        private static final long serialVersionUID = 1;

        private BrokenChainException() {
            super(null, null, false, false);
        }
    }
}
