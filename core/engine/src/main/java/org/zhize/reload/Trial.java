package org.zhize.reload;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.reload.Reload.Outcome;
import org.zhize.ruleset.RuleSetFiles;
import org.zhize.ruleset.RuleSetIdentity;

/**
 * Reads rules and says what speaks against them. Changes nothing.
 *
 * @param folder where they are
 * @param loader finds the classes of facts
 * @param how how they are read
 * @param inForce evaluates by those in force; nothing where there are none yet
 */
record Trial(Path folder, ClassLoader loader, Reloading how, Optional<Evaluator> inForce) {

    /**
     * What came out.
     *
     * @param evaluator evaluates by the rules; nothing where they are refused or in force already
     * @param reload what there is to tell
     */
    record Result(Optional<Evaluator> evaluator, Reload reload) {

        /** {@return what there is to tell once the rules are in force, if they may be} */
        Reload activated() {
            return evaluator.isPresent() ? reload.as(Outcome.ACTIVATED) : reload;
        }
    }

    Result run() {
        RuleSetFiles files;
        try {
            files = RuleSetFiles.in(folder, how.limits());
        } catch (UncheckedIOException e) {
            return refused(Optional.empty(), List.of(), List.of(unreadable(e)));
        }
        return inForce.map(Evaluator::rules)
                .filter(now -> now.digests().equals(files.digests()))
                .map(now -> new Result(Optional.empty(), told(Outcome.UNCHANGED, now, now.warnings())))
                .orElseGet(() -> of(files));
    }

    private Result of(RuleSetFiles files) {
        Problems found = new Problems();
        Optional<RuleSet> rules = RuleSet.read(files, loader, found);
        List<Problem> problems = found.inFileOrder();
        return rules.map(read -> of(read, problems)).orElseGet(() -> refused(Optional.empty(), problems, List.of()));
    }

    private Result of(RuleSet rules, List<Problem> problems) {
        try {
            Evaluator candidate = inForce.map(now -> now.by(rules)).orElseGet(() -> Evaluator.of(rules));
            List<Bilingual> objections = how.check().objections(candidate, inForce);
            return objections.isEmpty()
                    ? new Result(Optional.of(candidate), told(Outcome.ACCEPTABLE, rules, problems))
                    : refused(Optional.of(rules.identity()), problems, objections);
        } catch (RuntimeException e) { // a check is somebody else's, and may throw anything
            String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
            return refused(Optional.of(rules.identity()), problems, List.of(Bilingual.of(message)));
        }
    }

    private static Reload told(Outcome outcome, RuleSet rules, List<Problem> problems) {
        return new Reload(outcome, Instant.now(), Optional.of(rules.identity()), problems, List.of());
    }

    private static Result refused(
            Optional<RuleSetIdentity> identity, List<Problem> problems, List<Bilingual> objections) {
        return new Result(Optional.empty(), new Reload(Outcome.REFUSED, Instant.now(), identity, problems, objections));
    }

    private static Bilingual unreadable(UncheckedIOException failure) {
        if (failure.getCause() instanceof FileSystemException onFile) {
            String kind = onFile.getClass().getSimpleName();
            Bilingual why = Bilingual.of(Objects.requireNonNullElse(onFile.getReason(), kind));
            return new Bilingual(onFile.getFile() + "：" + why.zh(), onFile.getFile() + ": " + why.en());
        }
        return Bilingual.same(failure.toString());
    }
}
