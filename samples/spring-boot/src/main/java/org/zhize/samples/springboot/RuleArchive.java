package org.zhize.samples.springboot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhize.RuleSet;
import org.zhize.problem.Bilingual;
import org.zhize.ruleset.RuleSetFiles;
import org.zhize.ruleset.RuleSetIdentity;

/** Keeps the files of every version that was in force or uploaded, so that old reports can be made again. */
@Repository
class RuleArchive {

    private static final String SUMMARY = "digest, id, version, title_zh, title_en, kept_at, in_force_at";

    private final JdbcClient database;

    RuleArchive(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a rule set, if it is not kept yet. */
    void keep(RuleSet rules) {
        RuleSetIdentity identity = rules.identity();
        if (isKept(identity.digest())) {
            return;
        }
        try {
            database.sql("insert into rule_set (digest, id, version, title_zh, title_en, kept_at, files)"
                            + " values (:digest, :id, :version, :zh, :en, :now, :files)")
                    .param("digest", identity.digest())
                    .param("id", identity.id())
                    .param("version", identity.version())
                    .param("zh", identity.title().zh())
                    .param("en", identity.title().en())
                    .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                    .param("files", Base64.getEncoder().encodeToString(zip(rules)))
                    .update();
        } catch (DuplicateKeyException e) {
            // somebody else kept the same files just now
        }
    }

    private boolean isKept(String digest) {
        return database.sql("select count(*) from rule_set where digest = :digest")
                        .param("digest", digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void cameIntoForce(RuleSet rules, Instant at) {
        keep(rules);
        database.sql("update rule_set set in_force_at = :at where digest = :digest")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("digest", rules.identity().digest())
                .update();
    }

    /** {@return those that came into force last first, those that never did at the end} */
    List<Version> all() {
        return database.sql(
                        "select " + SUMMARY
                                + " from rule_set order by case when in_force_at is null then 1 else 0 end, in_force_at desc, kept_at desc")
                .query(RuleArchive::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        OffsetDateTime inForce = row.getObject("in_force_at", OffsetDateTime.class);
        return new Version(
                row.getString("digest"),
                row.getString("id"),
                row.getString("version"),
                new Bilingual(row.getString("title_zh"), row.getString("title_en")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                inForce == null ? null : inForce.toInstant());
    }

    Optional<RuleSetFiles> files(String digest) {
        return database.sql("select files from rule_set where digest = :digest")
                .param("digest", digest)
                .query(String.class)
                .optional()
                .map(text -> new Upload(Base64.getDecoder().decode(text), Integer.MAX_VALUE))
                .map(zip -> RuleSetFiles.ofBytes(zip.files()));
    }

    private static byte[] zip(RuleSet rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : rules.files()) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(rules.bytes(file).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
