package org.zhize.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;
import org.zhize.parameter.Regions;
import org.zhize.problem.Problems;

/**
 * A folder of CSV files with the facts about governments.
 *
 * <p>{@code governments.csv} lists what to evaluate ({@code government,dataYear,asOf,purpose}; without {@code asOf} as of 31
 * December of the data year), and there is one file for each fact type, such as {@code Funding.csv}: {@code government} and
 * the fields, headed by their names or their Chinese titles. A heading may name a unit, {@code amount[亿元]} or
 * {@code amount（亿元）}; its values are converted exactly. An empty cell is an absent value. A last column
 * {@code source} or {@code 来源} cites where the row comes from. Files are UTF-8, with or without a byte-order mark.
 *
 * <p>{@code prior.json} is an earlier year's report as {@link org.zhize.report.JsonReport} wrote it. Its verdicts on a listed
 * government, for the same purpose, become {@link org.zhize.rule.PriorFinding} facts; a row of {@code PriorFinding.csv} on the
 * same criterion and year completes one of them, and what it says itself prevails.
 *
 * <p>No row is left out in silence: whatever cannot be read is reported with its file, line, column and value.
 */
public final class DossierFolder {

    private DossierFolder() {}

    /**
     * {@return what is to be evaluated, in the order of {@code governments.csv}; rows with a problem are left out}
     *
     * <p>A government that is listed for several years or purposes has all its facts in each of its dossiers.
     *
     * @param folder the folder
     * @param types the fact types, as the rule set knows them
     * @param regions the regions, as the rule set knows them
     * @param problems takes everything that is wrong
     * @throws UncheckedIOException if the folder or a file in it cannot be read
     */
    public static List<Dossier> read(Path folder, FactTypes types, Regions regions, Problems problems) {
        try {
            List<Path> files = filesIn(folder);
            Governments governments = Governments.read(files, regions, problems);
            PriorFindings prior = PriorFindings.read(files, problems);
            FactFiles facts = new FactFiles(types, governments, problems);
            for (Path file : files) {
                facts.read(file);
            }
            return governments.situations().stream()
                    .map(situation -> new Dossier(situation, prior.addTo(situation, facts.of(situation.government()))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "不是事实文件夹 / not a folder of facts");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
