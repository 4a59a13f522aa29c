package org.zhize.samples.springboot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zhize.ruleset.Sha256;
import tools.jackson.databind.JsonNode;

/** The figures of the quickstart, by the rules of education: every sample says the same of them, byte for byte. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GoldenTest {

    private static final Path QUICKSTART = Path.of("../quickstart");

    @TempDir
    private static Path place;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        properties.add("zhize.rules", () -> "../../rules/education");
        properties.add("zhize.password.evaluator", () -> Caller.PASSWORD);
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + place.resolve("database"));
    }

    @Test
    void the_service_says_of_real_figures_what_the_other_samples_say() throws IOException {
        Caller.Answer report = Caller.nobody(port)
                .as("evaluator")
                .post("/evaluations", "application/zip", facts())
                .expect(201);

        List<String> digests = new ArrayList<>();
        for (JsonNode evaluation : report.json().get("evaluations")) {
            digests.add(row(evaluation.get("situation")) + ",SHA-256," + Sha256.of(evaluation.toString()));
        }
        assertThat(digests).hasSize(28).containsExactlyInAnyOrderElementsOf(golden());
    }

    private static String row(JsonNode situation) {
        return Stream.of("government", "dataYear", "purpose")
                .map(name -> situation.get(name).asString(""))
                .collect(joining(","));
    }

    private static List<String> golden() throws IOException {
        return Files.readAllLines(QUICKSTART.resolve("facts.golden.csv")).stream()
                .filter(row -> row.contains(",SHA-256,"))
                .toList();
    }

    private static byte[] facts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(QUICKSTART.resolve("facts"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                zip.putNextEntry(new ZipEntry("facts/" + file.getFileName()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }
}
