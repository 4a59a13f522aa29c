package org.zhize.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.parameter.Regions;
import org.zhize.problem.Problems;

/**
 * Reads the facts about governments: a folder of files, a single file, or a stream. Immutable.
 *
 * <p>Tables hold facts of one type each. {@code governments.csv} (or {@code 被评政府.csv}) lists what to evaluate
 * ({@code government,dataYear,asOf,purpose}; without {@code asOf} as of 31 December of the data year), and there is one file
 * for each fact type by its name or Chinese title, such as {@code Funding.csv}: {@code government} and the fields, headed by
 * their names or their Chinese titles. A heading may name a unit, {@code amount[亿元]} or {@code amount（亿元）}; its values
 * are converted exactly. An empty cell is an absent value. A last column {@code source} or {@code 来源} cites where the row
 * comes from. CSV files are UTF-8, with or without a byte-order mark; other formats of tables come {@linkplain #with with} the
 * caller. A government that is listed for several years or purposes has all its facts in each of its dossiers.
 *
 * <p>In JSON ({@code .json}: one object or a list of them), JSON Lines ({@code .jsonl}: one object a line) and YAML each
 * government stands with its facts, as {@link #schema} says, under the same headings as in tables. Files of several formats may
 * lie in one folder.
 *
 * <p>{@code prior.json} in a folder is an earlier year's report as {@link org.zhize.report.JsonReport} wrote it. Its verdicts
 * on a listed government, for the same purpose, become {@link org.zhize.rule.PriorFinding} facts; a row of
 * {@code PriorFinding.csv} on the same criterion and year completes one of them, and what it says itself prevails.
 *
 * <p>No row is left out in silence: whatever cannot be read is reported with its file, row, column and value, and the
 * government whose row it is is not to be evaluated; if nobody can tell whose it is, none is. Numbers never pass through binary
 * ones.
 */
public final class DossierReader {

    private final FactTypes types;
    private final Regions regions;
    private final List<TableFormat> formats;
    private final boolean isStrict;
    private final Limits limits;

    private DossierReader(
            FactTypes types, Regions regions, List<TableFormat> formats, boolean isStrict, Limits limits) {
        this.types = types;
        this.regions = regions;
        this.formats = List.copyOf(formats);
        this.isStrict = isStrict;
        this.limits = limits;
    }

    /**
     * A reader of CSV, JSON, JSON Lines and YAML.
     *
     * @param types the fact types, as the rule set knows them
     * @param regions the regions, as the rule set knows them
     */
    public DossierReader(FactTypes types, Regions regions) {
        this(types, regions, List.of(), false, Limits.standard());
    }

    /** {@return a reader that knows one more format of tables} */
    public DossierReader with(TableFormat format) {
        List<TableFormat> all =
                Stream.concat(formats.stream(), Stream.of(format)).toList();
        return new DossierReader(types, regions, all, isStrict, limits);
    }

    /** {@return a reader that stops at the first error, which is then all that it returns} */
    public DossierReader strict() {
        return new DossierReader(types, regions, formats, true, limits);
    }

    /** {@return a reader of files and values that may be so large} */
    public DossierReader within(Limits others) {
        return new DossierReader(types, regions, formats, isStrict, others);
    }

    /** {@return the JSON Schema (2020-12) of one government with its facts; also a resource of this package} */
    public static String schema() {
        try (InputStream in = DossierReader.class.getResourceAsStream("dossier.schema.json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return what is in a folder, or in a single file}
     *
     * @param source the folder or file
     * @throws UncheckedIOException if it cannot be read
     */
    public Dossiers read(Path source) {
        return reading(new Problems(), source).dossiers();
    }

    /**
     * {@return what is in a stream: a single file of any format, which its first characters tell}
     *
     * @param name what problems call it
     * @param in the stream; left open
     * @throws UncheckedIOException if it cannot be read
     */
    public Dossiers read(String name, InputStream in) {
        try {
            Reading reading = new Reading(types, regions, formats, new Complaints(new Problems(), isStrict, limits));
            reading.readOne(FactSource.of(name, "", in.readNBytes(mostBytes())));
            return reading.dossiers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more than may be, so that it is told. */
    private int mostBytes() {
        return (int) Math.min(limits.most(Limit.FACTS_BYTES), Integer.MAX_VALUE - 9) + 1;
    }

    Reading reading(Problems problems, Path source) {
        Reading reading = new Reading(types, regions, formats, new Complaints(problems, isStrict, limits));
        try {
            if (Files.isDirectory(source)) {
                reading.readFolder(filesIn(source));
            } else if (Files.exists(source)) {
                reading.readOne(FactSource.of(source));
            } else {
                throw new NoSuchFileException(source.toString(), null, "没有这个文件或文件夹 / no such file or folder");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
