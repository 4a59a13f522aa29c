package org.zhize.samples.springboot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps evaluations: facts as they came, the report and the receipt as they were given out. */
@Repository
class EvaluationStore {

    private static final String SUMMARY = "id, made_at, rule_set, scheme, governments, receipt_digest";

    private final JdbcClient database;

    EvaluationStore(JdbcClient database) {
        this.database = database;
    }

    void add(Stored stored, Upload facts, String report, String receipt) {
        database.sql("insert into evaluation (" + SUMMARY + ", facts, report, receipt)"
                        + " values (:id, :at, :ruleSet, :scheme, :governments, :digest, :facts, :report, :receipt)")
                .param("id", stored.id())
                .param("at", stored.at().atOffset(ZoneOffset.UTC))
                .param("ruleSet", stored.ruleSet())
                .param("scheme", stored.scheme())
                .param("governments", stored.governments())
                .param("digest", stored.receipt())
                .param("facts", Base64.getEncoder().encodeToString(facts.bytes()))
                .param("report", report)
                .param("receipt", receipt)
                .update();
    }

    /** {@return the newest, first} */
    List<Stored> newest(int most) {
        return database.sql(
                        "select " + SUMMARY + " from evaluation order by made_at desc, id fetch first :most rows only")
                .param("most", most)
                .query(EvaluationStore::summary)
                .list();
    }

    Stored find(UUID id) {
        return database.sql("select " + SUMMARY + " from evaluation where id = :id")
                .param("id", id)
                .query(EvaluationStore::summary)
                .optional()
                .orElseThrow(() -> Refusal.unknown("unknown-evaluation", id));
    }

    private static Stored summary(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("rule_set"),
                row.getString("scheme"),
                row.getInt("governments"),
                row.getString("receipt_digest"));
    }

    byte[] facts(UUID id) {
        return Base64.getDecoder().decode(text("facts", id));
    }

    String report(UUID id) {
        return text("report", id);
    }

    String receipt(UUID id) {
        return text("receipt", id);
    }

    private String text(String column, UUID id) {
        return database.sql("select " + column + " from evaluation where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown("unknown-evaluation", id));
    }
}
