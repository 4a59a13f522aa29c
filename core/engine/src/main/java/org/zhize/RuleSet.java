package org.zhize;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.zhize.limit.Limits;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.report.Catalogue;
import org.zhize.ruleset.Focus;
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

    private final RuleSetFiles files;
    private final ClassLoader loader;
    private final RuleSetContent content;
    private volatile @Nullable Catalogue catalogue;

    private RuleSet(RuleSetFiles files, ClassLoader loader, RuleSetContent content) {
        this.files = files;
        this.loader = loader;
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
     * {@return the rule set in a folder}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @param limits how much it may hold, and its evaluations may ask of the machine
     * @throws RuleSetException if anything in it is wrong; it holds every problem
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static RuleSet load(Path folder, Limits limits) {
        return load(RuleSetFiles.in(folder, limits));
    }

    /**
     * {@return the rule set in a folder}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @param loader finds the classes of facts; without it the thread's context class loader does
     * @throws RuleSetException if anything in it is wrong; it holds every problem
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static RuleSet load(Path folder, ClassLoader loader) {
        return load(RuleSetFiles.in(folder), loader);
    }

    /**
     * {@return the rule set in a folder; nothing if anything in it is wrong}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @param problems takes everything that is wrong, and what someone should look at
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Optional<RuleSet> read(Path folder, Problems problems) {
        return read(RuleSetFiles.in(folder), defaultLoader(), problems);
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
        return check(folder, Map.of());
    }

    /**
     * {@return everything that would be wrong in a folder with some other files, warnings included, in file order}
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @param others texts by path, such as {@code funding/growth.drl}: each takes the place of a file or is added
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static List<Problem> check(Path folder, Map<String, String> others) {
        return check(RuleSetFiles.in(folder).with(others), defaultLoader());
    }

    private static List<Problem> check(RuleSetFiles files, ClassLoader loader) {
        Problems problems = new Problems();
        RuleSetReader.read(files, loader, problems);
        return problems.inFileOrder();
    }

    /**
     * {@return the rule set of files, wherever they came from}
     *
     * @param files the files
     * @throws RuleSetException if anything in them is wrong; it holds every problem
     */
    public static RuleSet load(RuleSetFiles files) {
        return load(files, defaultLoader());
    }

    /**
     * {@return the rule set of files, wherever they came from}
     *
     * @param files the files
     * @param loader finds the classes of facts
     * @throws RuleSetException if anything in them is wrong; it holds every problem
     */
    public static RuleSet load(RuleSetFiles files, ClassLoader loader) {
        Problems problems = new Problems();
        return read(files, loader, problems).orElseThrow(() -> new RuleSetException(problems.inFileOrder()));
    }

    /**
     * {@return the rule set of files, wherever they came from; nothing if anything in them is wrong}
     *
     * @param files the files
     * @param loader finds the classes of facts
     * @param problems takes everything that is wrong, and what someone should look at
     */
    public static Optional<RuleSet> read(RuleSetFiles files, ClassLoader loader, Problems problems) {
        return RuleSetReader.read(files, loader, problems).map(content -> new RuleSet(files, loader, content));
    }

    private static ClassLoader defaultLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return Objects.requireNonNullElse(context, RuleSet.class.getClassLoader());
    }

    /**
     * {@return the rule set that some other files would make; this one stays as it is}
     *
     * @param others texts by path, such as {@code funding/growth.drl}: each takes the place of a file or is added
     * @throws RuleSetException if anything in it is wrong; it holds every problem
     */
    public RuleSet with(Map<String, String> others) {
        return load(files.with(others), loader);
    }

    /**
     * {@return everything that would be wrong if it had some other files, warnings included, in file order}
     *
     * @param others texts by path, such as {@code funding/growth.drl}: each takes the place of a file or is added
     */
    public List<Problem> check(Map<String, String> others) {
        return check(files.with(others), loader);
    }

    /**
     * {@return the rule set that one rule file, written otherwise, would make; this one stays as it is}
     *
     * <p>Only that file is read: much quicker than {@link #with}, for trying many changes.
     *
     * @param edited the rule file, by the name of the one whose place it takes
     * @throws RuleSetException if anything in it is wrong; it holds every problem
     */
    public RuleSet withRules(SourceText edited) {
        Problems problems = new Problems();
        RuleSetContent changed = content.withRules(edited, problems);
        if (problems.hasErrors()) {
            throw new RuleSetException(problems.inFileOrder());
        }
        return new RuleSet(files.with(Map.of(edited.name(), edited.text())), loader, changed);
    }

    /**
     * {@return the rule set with one value of a parameter in the place of another; this one stays as it is}
     *
     * @param old a value of this rule set
     * @param other a value of the same parameter
     */
    public RuleSet withValue(ParameterValue old, ParameterValue other) {
        return with(content.with(content.parameters().replacing(old, other)));
    }

    /**
     * {@return the rule set in which some parameters have these values everywhere and always; this one stays as it is}
     *
     * @param values as {@link org.zhize.parameter.Parameters#supposed} makes them
     */
    public RuleSet supposing(List<ParameterValue> values) {
        return with(content.with(content.parameters().supposing(values)));
    }

    /**
     * {@return the rule set without the criteria, checks and consequences on which nothing of interest rests; this one
     * stays as it is}
     *
     * <p>What remains comes out as in the whole rule set, sooner.
     *
     * @param ids criteria, quality checks and consequences of interest
     */
    public RuleSet focusedOn(Collection<String> ids) {
        return with(Focus.on(ids, content));
    }

    /** {@return the rule set, whose evaluations may ask so much of the machine; this one stays as it is} */
    public RuleSet within(Limits limits) {
        return with(content.within(limits));
    }

    /** {@return the rule set without its quality checks: it trusts every fact; this one stays as it is} */
    public RuleSet withoutChecks() {
        return with(content.withoutChecks());
    }

    /**
     * {@return the rule set with other content, which is not checked again; this one stays as it is}
     *
     * @param other made of the content of this one, and of others with the same classes of facts
     */
    public RuleSet with(RuleSetContent other) {
        return new RuleSet(files, loader, other);
    }

    /** {@return the paths of its files, sorted} */
    public Collection<String> files() {
        return files.names();
    }

    /** {@return the SHA-256 of each of its files, in hexadecimal, by path} */
    public SortedMap<String, String> digests() {
        return files.digests();
    }

    /** {@return the text of one of its files; nothing if it has no such file or it is not a text} */
    public Optional<SourceText> source(String file) {
        return files.text(file);
    }

    /** {@return one of its files as it was read; nothing if it has no such file} */
    public Optional<byte[]> bytes(String file) {
        return files.bytes(file);
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

    /** {@return what reports must know beside the evaluations} */
    public Catalogue catalogue() {
        Catalogue known = catalogue;
        if (known == null) {
            known = Catalogues.of(content); // twice at the worst, and alike
            catalogue = known;
        }
        return known;
    }
}
