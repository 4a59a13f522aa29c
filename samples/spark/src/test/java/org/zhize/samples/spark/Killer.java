package org.zhize.samples.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Kills the first task that judges. */
final class Killer extends SparkListener {

    private final SparkContext spark;
    private final AtomicInteger killed = new AtomicInteger();
    private int judging = -1;
    private boolean isDone;

    Killer(SparkContext spark) {
        this.spark = spark;
    }

    int killed() {
        return killed.get();
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        if (submitted.properties().getProperty("spark.job.description", "").startsWith("评各省")) {
            judging = submitted.stageInfo().stageId(); // the last one of the job: those before it move data
        }
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
        if (start.stageId() == judging && !isDone) {
            isDone = spark.killTaskAttempt(start.taskInfo().taskId(), true, "killed by a test");
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof TaskKilled) {
            killed.incrementAndGet();
        }
    }
}
