package org.zhize.samples.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.zhize.Evaluation;
import org.zhize.report.JsonLinesReport;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** What is stored of a government: a row for each that was evaluated, or that could not be and why. */
final class Judged {

    private static final StructType VERDICT =
            new StructType().add("criterion", StringType).add("verdict", StringType);

    /** The report is the line of the report in JSON lines; what is told is what governments above ask of. */
    static final StructType SCHEMA = new StructType()
            .add("government", StringType)
            .add("level", StringType)
            .add("dataYear", IntegerType)
            .add("asOf", StringType)
            .add("purpose", StringType)
            .add("ruleSet", StringType)
            .add("verdicts", createArrayType(VERDICT))
            .add("told", createArrayType(VERDICT))
            .add("report", StringType)
            .add("problem", StringType);

    private Judged() {}

    static Row of(Evaluation evaluation, String level) {
        Situation situation = evaluation.situation();
        return RowFactory.create(
                situation.government(),
                level,
                situation.dataYear(),
                situation.asOf().toString(),
                situation.purpose(),
                evaluation.catalogue().identity().digest(),
                evaluation.verdicts().stream()
                        .map(verdict -> verdict(verdict.criterion(), verdict.verdict()))
                        .toArray(Row[]::new),
                evaluation.childVerdicts().stream()
                        .map(verdict -> verdict(verdict.criterion(), verdict.verdict()))
                        .toArray(Row[]::new),
                JsonLinesReport.line(evaluation.catalogue(), evaluation.assessment()),
                null);
    }

    private static Row verdict(@Nullable String criterion, @Nullable Verdict verdict) {
        return RowFactory.create(criterion, verdict == null ? null : verdict.name());
    }

    /** A government of whose facts some cannot be read. */
    static Row unread(String government, String level, String digest, String problem) {
        Row[] none = {};
        return RowFactory.create(government, level, null, null, null, digest, none, none, null, problem);
    }
}
