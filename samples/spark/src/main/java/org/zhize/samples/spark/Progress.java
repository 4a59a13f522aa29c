package org.zhize.samples.spark;

import java.io.PrintStream;
import java.util.Properties;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Prints what a batch is at, and how many governments are judged. */
final class Progress extends SparkListener {

    private static final String DESCRIPTION = "spark.job.description";

    private final Counts counts;
    private final PrintStream out;
    private String step = "";
    private long told;

    Progress(Counts counts, PrintStream out) {
        this.counts = counts;
        this.out = out;
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        Properties properties = submitted.properties();
        String next = properties == null ? "" : properties.getProperty(DESCRIPTION, "");
        if (!next.isEmpty() && !next.equals(step)) {
            step = next;
            out.println("▌" + step);
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (!end.taskInfo().successful()) {
            String reason = end.reason().getClass().getSimpleName(); // Spark's log tells the rest
            out.println("  一个任务失败，将重试 / a task failed and is tried again: " + reason);
        }
        long judged = counts.evaluations().value();
        if (judged > told) {
            told = judged;
            out.println("  已评 %1$d 个政府 / %1$d governments judged".formatted(judged));
        }
    }
}
