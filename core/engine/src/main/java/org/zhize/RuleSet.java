package org.zhize;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.report.Catalogue;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.ruleset.RuleSetFiles;
import org.zhize.ruleset.RuleSetIdentity;
import org.zhize.ruleset.RuleSetReader;

/**
 * A rule set: criteria, rules, parameters and regions, read and checked together.
 *
 * <p>Immutable; may be shared between threads. Reading takes a fraction of a second and does not start the rule engine.
 */
public final class RuleSet {

    private final RuleSetContent content;

    private RuleSet(RuleSetContent content) {
        this.content = content;
    }

    /**
     * {@return the rule set in a folder}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @throws RuleSetException if anything in it is wrong; it holds every problem
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static RuleSet load(Path folder) {
        return load(RuleSetFiles.in(folder));
    }

    /**
     * {@return the rule set in a folder on the class path}
     *
     * @param folder its path, such as {@code education}
     * @param loader finds the folder and the classes of facts
     * @throws RuleSetException if anything in it is wrong; it holds every problem
     * @throws java.io.UncheckedIOException if it is not there
     */
    public static RuleSet load(String folder, ClassLoader loader) {
        return load(RuleSetFiles.onClassPath(folder, loader), loader);
    }

    /**
     * {@return the rule set of files given as text}
     *
     * @param files the texts by path, such as {@code funding/growth.drl}; one is {@code ruleset.yaml}
     * @param loader finds the classes of facts
     * @throws RuleSetException if anything in them is wrong; it holds every problem
     */
    public static RuleSet of(Map<String, String> files, ClassLoader loader) {
        return load(RuleSetFiles.of(files), loader);
    }

    /**
     * {@return everything that is wrong in a folder, warnings included, in file order}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static List<Problem> check(Path folder) {
        Problems problems = new Problems();
        RuleSetReader.read(RuleSetFiles.in(folder), defaultLoader(), problems);
        return problems.inFileOrder();
    }

    private static RuleSet load(RuleSetFiles files) {
        return load(files, defaultLoader());
    }

    private static RuleSet load(RuleSetFiles files, ClassLoader loader) {
        Problems problems = new Problems();
        Optional<RuleSetContent> content = RuleSetReader.read(files, loader, problems);
        return content.map(RuleSet::new).orElseThrow(() -> new RuleSetException(problems.inFileOrder()));
    }

    private static ClassLoader defaultLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return Objects.requireNonNullElse(context, RuleSet.class.getClassLoader());
    }

    /** {@return which rule set it is} */
    public RuleSetIdentity identity() {
        return content.identity();
    }

    /** {@return what someone should look at, in file order} */
    public List<Problem> warnings() {
        return content.warnings();
    }

    /** {@return everything that its files say} */
    public RuleSetContent content() {
        return content;
    }

    /**
     * {@return what reports of several evaluations must know beside them}
     *
     * @param evaluations by this rule set
     */
    public Catalogue catalogue(Collection<Evaluation> evaluations) {
        return Catalogues.of(
                content, evaluations.stream().map(Evaluation::assessment).toList());
    }
}
