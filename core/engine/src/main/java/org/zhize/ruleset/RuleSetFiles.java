package org.zhize.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** The bytes of a rule set's files by path, wherever they lie. */
public final class RuleSetFiles {

    private static final Set<String> ENDINGS = Set.of("drl", "yaml", "csv");

    /** Far above any file that a person writes: a list of regions has 130 kB. */
    static final int LARGEST_FILE = 2_000_000;

    private static final Set<String> NEARLY = Set.of(".drl", ".drl.txt", ".yaml", ".yaml.txt", ".yml");

    private final SortedMap<String, byte[]> files;
    private final SortedSet<String> ignored;
    private final SortedMap<String, Long> tooLarge;

    RuleSetFiles(SortedMap<String, byte[]> files, SortedSet<String> ignored, SortedMap<String, Long> tooLarge) {
        this.files = files;
        this.ignored = ignored;
        this.tooLarge = tooLarge;
    }

    /**
     * {@return the files of a folder, those in folders within it included, all as they are at one moment}
     *
     * @throws UncheckedIOException if it cannot be read, is changed again and again meanwhile, or has links that lead out of it
     */
    public static RuleSetFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(
                    new NoSuchFileException(folder.toString(), null, "不是规则集文件夹 / not the folder of a rule set"));
        }
        try {
            // a link to the folder would not be walked
            Path own = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            return new FolderReading(own).settled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return those of the files that are part of a rule set, by path; the others are left out} */
    public static RuleSetFiles ofBytes(Map<String, byte[]> files) {
        SortedMap<String, byte[]> parts = new TreeMap<>(files);
        parts.keySet().removeIf(name -> !isPartOfRuleSet(name));
        return new RuleSetFiles(parts, new TreeSet<>(), new TreeMap<>());
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
                    new NoSuchFileException(folder + "/" + Manifest.FILE, null, "类路径上没有这个规则集 / not on the class path"));
        }
        try {
            URI uri = manifest.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri))) {
                return in(jar.getPath("/" + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Path jarOf(URI manifest) {
        String text = manifest.getSchemeSpecificPart();
        return Path.of(URI.create(text.substring(0, text.indexOf("!/")).replace(" ", "%20")));
    }

    /** {@return files given as text by path, such as {@code funding/growth.drl}} */
    public static RuleSetFiles of(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new RuleSetFiles(files, new TreeSet<>(), new TreeMap<>());
    }

    /** {@return these with others in their place, or added to them} */
    public RuleSetFiles with(Map<String, String> texts) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        texts.forEach((name, text) -> changed.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new RuleSetFiles(changed, ignored, tooLarge);
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

    /** What editors leave behind, and scenarios' neighbours of other kinds, are no part of it. */
    static boolean isPartOfRuleSet(String name) {
        return !isHidden(name) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** {@code draft.drl.txt}, {@code Draft.DRL}, {@code draft.yml}: an editor made it so, and nobody would read it. */
    static boolean looksLikePart(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !isHidden(name) && NEARLY.stream().anyMatch(lower::endsWith);
    }

    boolean isSameAs(Optional<RuleSetFiles> other) {
        return other.filter(known -> files.keySet().equals(known.files.keySet())
                        && ignored.equals(known.ignored)
                        && tooLarge.equals(known.tooLarge)
                        && files.entrySet().stream()
                                .allMatch(file -> Arrays.equals(file.getValue(), known.files.get(file.getKey()))))
                .isPresent();
    }

    static boolean isHidden(String name) {
        return Stream.of(name.split("/", -1)).anyMatch(part -> part.startsWith("."));
    }

    /** {@return the files that look as if they were meant to be read} */
    SortedSet<String> ignored() {
        return ignored;
    }

    /** {@return the sizes of files that were not read, lest they fill the memory} */
    SortedMap<String, Long> tooLarge() {
        return tooLarge;
    }

    SortedMap<String, byte[]> bytes() {
        return files;
    }
}
