package org.zhize.samples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.zhize.RuleSet;

/** What is kept, in both databases. {@code ZHIZE_POSTGRES} names one of PostgreSQL, as a JDBC URL. */
class DatabaseTest {

    private static final String POSTGRES = "ZHIZE_POSTGRES";

    @TempDir
    private Path folder;

    private static DataSource database(String kind) {
        if (kind.equals("H2")) {
            return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
        String url = System.getenv(POSTGRES);
        assumeTrue(url != null, "no PostgreSQL: " + POSTGRES + " is not set");
        return new DriverManagerDataSource(String.valueOf(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void what_is_kept_comes_back_byte_for_byte(String kind) {
        DataSource source = database(kind);
        for (int start = 0; start < 2; start++) {
            new ResourceDatabasePopulator(new ClassPathResource("schema.sql")).execute(source);
        }
        RuleArchive archive = new RuleArchive(JdbcClient.create(source));
        EvaluationStore store = new EvaluationStore(JdbcClient.create(source));
        SmallRules folderOfRules = SmallRules.in(folder);
        RuleSet rules = RuleSet.load(folderOfRules.folder());
        String digest = rules.identity().digest();

        archive.keep(rules);
        archive.keep(rules);
        Instant now = Instant.parse("2026-11-23T01:02:03.456789Z");
        archive.cameIntoForce(rules, now);
        UUID id = UUID.randomUUID();
        byte[] facts = {'{', 0, (byte) 0xff, '}'};
        store.add(new Stored(id, now, digest, null, 1, digest), new Upload(facts, 10), "报告".repeat(1_000_000), "{}");

        assertThat(RuleSet.load(archive.files(digest).orElseThrow()).identity()).isEqualTo(rules.identity());
        assertThat(archive.all())
                .filteredOn(version -> version.digest().equals(digest))
                .singleElement()
                .satisfies(version -> assertThat(version.inForce()).isEqualTo(now));
        assertThat(store.find(id)).isEqualTo(new Stored(id, now, digest, null, 1, digest));
        assertThat(store.newest(1)).extracting(Stored::id).isEqualTo(List.of(id));
        assertThat(store.facts(id)).isEqualTo(facts);
        assertThat(store.report(id).getBytes(UTF_8)).hasSize(6_000_000);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> store.find(UUID.randomUUID()));
    }
}
