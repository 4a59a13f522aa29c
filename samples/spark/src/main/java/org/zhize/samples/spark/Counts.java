package org.zhize.samples.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What tasks count and the driver shows.
 *
 * @param evaluations governments judged
 * @param compilations how often rules were compiled: once for each executor
 */
record Counts(LongAccumulator evaluations, LongAccumulator compilations) implements Serializable {

    static Counts in(SparkContext spark) {
        return new Counts(spark.longAccumulator("judged"), spark.longAccumulator("compiled"));
    }

    void judged() {
        evaluations.add(1);
    }

    void compiled() {
        compilations.add(1);
    }
}
