package org.zhize.samples.springboot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.zhize.RuleSet;
import org.zhize.dossier.DossierReader;
import org.zhize.dossier.Dossiers;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.parameter.Regions;

/** Reads facts as {@code zhize run} does: JSON, JSON Lines, YAML, or a zip of tables. */
final class FactsReader {

    private final DossierReader reader;

    FactsReader(RuleSet rules, long mostBytes) {
        Regions regions = rules.content().regions();
        this.reader = new DossierReader(rules.content().factTypes(), regions)
                .within(Limits.standard().with(Limit.FACTS_BYTES, mostBytes));
    }

    /** @throws Refusal if no government remains whose facts can all be read */
    Dossiers read(Upload facts) {
        Dossiers read = facts.isZip() ? tables(facts) : reader.read("request", new ByteArrayInputStream(facts.bytes()));
        if (read.dossiers().isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable-facts", read.problems());
        }
        return read;
    }

    /** A folder for a moment: tables are read together. */
    private Dossiers tables(Upload zip) {
        try {
            Path folder = Files.createTempDirectory("facts");
            try {
                for (Map.Entry<String, byte[]> file :
                        zip.files("governments.csv", "被评政府.csv").entrySet()) {
                    write(file, folder);
                }
                return reader.read(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only files of the folder itself are read: nobody writes elsewhere by a name such as {@code ../x}. */
    private static void write(Map.Entry<String, byte[]> file, Path folder) throws IOException {
        if (file.getKey().matches("[^/\\\\:\\p{Cntrl}]{1,80}") && !file.getKey().startsWith(".")) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
