package org.zhize.reload;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.zhize.Evaluator;
import org.zhize.ruleset.RuleSetFiles;

/**
 * The rule set of a folder as it is in force while a program runs.
 *
 * <p>Rules that are saved come into force as a whole or not at all: new ones take the place of the old when all of them are
 * right and compiled, and nothing else {@linkplain Reloading#check speaks against them}. Until then, and where something does,
 * those in force stay. Whoever holds an {@link #evaluator} finishes by it, whatever is saved meanwhile; so ask for it once for
 * each job.
 *
 * <pre>{@code
 * try (RuleSets rules = RuleSets.watch(Path.of("rules/education"))) {
 *     Evaluation evaluation = rules.evaluator().evaluate(situation, facts);
 *     rules.status().refused().ifPresent(reload -> warn(reload.render(Locale.CHINESE)));
 * }
 * }</pre>
 *
 * <p>Files that are right only together are better put into the folder at once, by renaming a folder or a link to it: what is
 * saved one by one and is right each time comes into force each time.
 *
 * <p>Of rules that were replaced nothing is kept. Whoever must evaluate by old ones again keeps their
 * {@linkplain org.zhize.RuleSet#bytes files}.
 *
 * <p>May be shared between threads.
 */
public final class RuleSets implements AutoCloseable {

    private final Path folder;
    private final Reloading how;
    private final ClassLoader loader;
    private final Lock oneAtATime = new ReentrantLock();
    private final Optional<Watcher> watcher;
    private volatile ReloadStatus status;

    /** The files that were last read, right or wrong; nothing where they could not be. */
    private Optional<Map<String, String>> seen;

    private RuleSets(Path folder, Reloading how, boolean isWatched) {
        this.folder = folder;
        this.how = how;
        this.loader = Objects.requireNonNullElse(
                Thread.currentThread().getContextClassLoader(), RuleSets.class.getClassLoader());
        this.seen = digests();
        this.status = first();
        how.listener().accept(status);
        this.watcher =
                isWatched ? Optional.of(new Watcher(folder, loader, how, this::reloadIfChanged)) : Optional.empty();
        watcher.ifPresent(Watcher::start);
    }

    /**
     * {@return the rules of a folder, which are read anew whenever something is saved in it}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @throws RefusedRulesException if something speaks against them now; it holds every problem
     */
    public static RuleSets watch(Path folder) {
        return watch(folder, Reloading.standard());
    }

    /**
     * {@return the rules of a folder, which are read anew whenever something is saved in it}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @param how what must hold of them, who is told, and so on
     * @throws RefusedRulesException if something speaks against them now, and there are no {@linkplain Reloading#lastGood
     *     others}; it holds every problem
     */
    public static RuleSets watch(Path folder, Reloading how) {
        return new RuleSets(folder, how, true);
    }

    /**
     * {@return the rules of a folder, which are read anew by {@link #reload} alone}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @param how what must hold of them, who is told, and so on
     * @throws RefusedRulesException if something speaks against them now, and there are no {@linkplain Reloading#lastGood
     *     others}; it holds every problem
     */
    public static RuleSets open(Path folder, Reloading how) {
        return new RuleSets(folder, how, false);
    }

    private ReloadStatus first() {
        Trial.Result result = new Trial(folder, loader, how, Optional.empty()).run();
        Evaluator evaluator = result.evaluator()
                .or(() -> how.lastGood().get().map(Evaluator::of))
                .orElseThrow(() -> new RefusedRulesException(result.reload()));
        return new ReloadStatus(new InForce(evaluator, result.reload().at()), result.activated());
    }

    /** {@return evaluates by the rules in force; compiled already} */
    public Evaluator evaluator() {
        return status.inForce().evaluator();
    }

    /** {@return the rules in force and what happened when they were last read, of one moment} */
    public ReloadStatus status() {
        return status;
    }

    /** {@return what there is to say of the rules that are in the folder now, as if they were to come into force} */
    public Reload check() {
        return trial().run().reload();
    }

    /**
     * Reads the rules anew, and puts them in force if nothing speaks against them. The calling thread does the work, which takes
     * seconds where many rules changed.
     *
     * @return what happened
     */
    public Reload reload() {
        oneAtATime.lock();
        try {
            seen = digests();
            Trial.Result result = trial().run();
            Reload reload = result.activated();
            InForce inForce = result.evaluator()
                    .map(evaluator -> new InForce(evaluator, reload.at()))
                    .orElse(status.inForce());
            status = new ReloadStatus(inForce, reload);
            how.listener().accept(status);
            return reload;
        } finally {
            oneAtATime.unlock();
        }
    }

    private Trial trial() {
        return new Trial(folder, loader, how, Optional.of(evaluator()));
    }

    /** A mistake is told once, not whenever somebody looks. */
    private void reloadIfChanged() {
        oneAtATime.lock();
        try {
            if (!seen.equals(digests())) {
                reload();
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private Optional<Map<String, String>> digests() {
        try {
            return Optional.of(RuleSetFiles.in(folder, how.limits()).digests());
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Ends the watching, and waits for a reload that is under way. The rules in force stay so. */
    @Override
    public void close() {
        watcher.ifPresent(Watcher::close);
    }
}
