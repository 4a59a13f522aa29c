package org.zhize.ruleset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** The bytes of a rule set's files by path, wherever they lie. */
public final class RuleSetFiles {

    private static final Set<String> ENDINGS = Set.of("drl", "yaml", "csv");

    private static final Set<String> NEARLY = Set.of(".drl", ".drl.txt", ".yaml", ".yaml.txt", ".yml");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedSet<String> ignored = new TreeSet<>();
    private final SortedSet<String> tooLarge = new TreeSet<>();
    private final Limits limits;
    private Optional<String> firstTooMany = Optional.empty();

    RuleSetFiles(Limits limits) {
        this.limits = limits;
    }

    /**
     * {@return the files of a folder, those in folders within it included, within the standard limits}
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static RuleSetFiles in(Path folder) {
        return in(folder, Limits.standard());
    }

    /**
     * {@return the files of a folder, those in folders within it included, all as they are at one moment}
     *
     * @param folder the folder
     * @param limits how much it may hold, and how much its rules may do: what is above is not read, and told as a problem
     * @throws UncheckedIOException if it cannot be read, is changed again and again meanwhile, or has links that lead out of it
     */
    public static RuleSetFiles in(Path folder, Limits limits) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(
                    new NoSuchFileException(folder.toString(), null, "不是规则集文件夹 / not the folder of a rule set"));
        }
        try {
            // a link to the folder would not be walked
            Path own = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            return new FolderReading(own, limits).settled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads no more than may be, whatever the size is said to be. */
    void add(String name, InputStream in) throws IOException {
        if (files.size() >= limits.most(Limit.FILES)) {
            firstTooMany = Optional.of(firstTooMany.orElse(name));
            return;
        }
        int most = (int) Math.min(limits.most(Limit.FILE_BYTES), Integer.MAX_VALUE - 1);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            tooLarge.add(name);
        } else {
            files.put(name, bytes);
        }
    }

    /** {@return those of the files that are part of a rule set, by path; the others are left out} */
    public static RuleSetFiles ofBytes(Map<String, byte[]> files) {
        return new RuleSetFiles(Limits.standard()).with(files.entrySet());
    }

    private RuleSetFiles with(Collection<Map.Entry<String, byte[]>> others) {
        RuleSetFiles all = new RuleSetFiles(limits);
        all.files.putAll(files);
        all.ignored.addAll(ignored);
        all.tooLarge.addAll(tooLarge);
        all.firstTooMany = firstTooMany;
        try {
            for (Map.Entry<String, byte[]> other : others) {
                all.files.remove(other.getKey());
                if (isPartOfRuleSet(other.getKey())) {
                    all.add(other.getKey(), new ByteArrayInputStream(other.getValue()));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never of bytes in memory
        }
    }

    /**
     * {@return the files of a folder on a class path}
     *
     * @param folder its path, such as {@code education}
     * @param loader finds it
     * @throws UncheckedIOException if it is not there or cannot be read
     */
    public static RuleSetFiles onClassPath(String folder, ClassLoader loader) {
        URL manifest = loader.getResource(folder + "/" + Manifest.FILE);
        if (manifest == null) {
            throw new UncheckedIOException(
                    new NoSuchFileException(folder + "/" + Manifest.FILE, null, notFound(folder)));
        }
        try {
            return manifest.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar, folder + "/")
                    : in(Path.of(manifest.toURI()).resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A module keeps what lies in its folders to itself, as if it were not there. */
    private static String notFound(String folder) {
        String line = "opens " + folder.replace('/', '.') + ";";
        return "类路径上没有这个规则集；若在模块里，请在 module-info.java 中写：" + line
                + " / not on the class path; in a module, add to module-info.java: " + line;
    }

    /** Through the connection, since only that knows how a jar lies within another: a program packed whole holds its own so. */
    private static RuleSetFiles inJar(JarURLConnection connection, String folder) throws IOException {
        connection.setUseCaches(false);
        RuleSetFiles found = new RuleSetFiles(Limits.standard());
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    String name = entry.getName().substring(folder.length());
                    try (InputStream in = jar.getInputStream(entry)) {
                        found.take(name, in);
                    }
                }
            }
        }
        return found;
    }

    /** Reads what is part of a rule set, and remembers what only looks so. */
    void take(String name, InputStream in) throws IOException {
        if (isPartOfRuleSet(name)) {
            add(name, in);
        } else if (looksLikePart(name)) {
            ignored.add(name);
        }
    }

    /** {@return files given as text by path, such as {@code funding/growth.drl}} */
    public static RuleSetFiles of(Map<String, String> texts) {
        return new RuleSetFiles(Limits.standard()).with(texts);
    }

    /** {@return these with others in their place, or added to them} */
    public RuleSetFiles with(Map<String, String> texts) {
        Map<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return with(bytes.entrySet());
    }

    /** {@return how much the rule set may hold and do} */
    Limits limits() {
        return limits;
    }

    Bilingual told(Limit limit) {
        return limit.told(limits.most(limit));
    }

    /** {@return the first file of those that were not read as there are too many} */
    Optional<String> firstTooMany() {
        return firstTooMany;
    }

    /** {@return their paths, sorted} */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** {@return the SHA-256 of each by its path} */
    public SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((name, bytes) -> digests.put(name, Sha256.of(bytes)));
        return digests;
    }

    /** {@return the text of one of them; nothing if there is none of that name or it is not a text} */
    public Optional<SourceText> text(String name) {
        return Optional.ofNullable(files.get(name)).flatMap(bytes -> SourceText.decode(name, bytes, new Problems()));
    }

    /** {@return one of them as it was read; nothing if there is none of that name} */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name)).map(byte[]::clone);
    }

    /** What editors leave behind, and scenarios' neighbours of other kinds, are no part of it. */
    static boolean isPartOfRuleSet(String name) {
        return !isHidden(name) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** {@code draft.drl.txt}, {@code Draft.DRL}, {@code draft.yml}: an editor made it so, and nobody would read it. */
    static boolean looksLikePart(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !isHidden(name) && NEARLY.stream().anyMatch(lower::endsWith);
    }

    static boolean isHidden(String name) {
        return Stream.of(name.split("/", -1)).anyMatch(part -> part.startsWith("."));
    }

    boolean isSameAs(Optional<RuleSetFiles> other) {
        return other.filter(known -> files.keySet().equals(known.files.keySet())
                        && ignored.equals(known.ignored)
                        && tooLarge.equals(known.tooLarge)
                        && files.entrySet().stream()
                                .allMatch(file -> Arrays.equals(file.getValue(), known.files.get(file.getKey()))))
                .isPresent();
    }

    /** Remembers a file that looks as if it was meant to be read. */
    void ignore(String name) {
        ignored.add(name);
    }

    /** {@return the files that look as if they were meant to be read} */
    SortedSet<String> ignored() {
        return ignored;
    }

    /** {@return the files that were not read, lest they fill the memory} */
    SortedSet<String> tooLarge() {
        return tooLarge;
    }

    SortedMap<String, byte[]> bytes() {
        return files;
    }
}
