package org.zhize.samples.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.zhize.Evaluator;
import org.zhize.RuleSet;

/**
 * A rule set as text: it travels to the executors, of which each compiles it once. What is broadcast are texts alone: driver and
 * executor may share a virtual machine and have loaded each its own classes.
 *
 * @param digest which rule set it is
 * @param files the texts by path
 */
record RuleText(String digest, Broadcast<Map<String, String>> files) implements Serializable {

    /** Of this virtual machine, which an executor has to itself. */
    private static final Map<String, Evaluator> COMPILED = new ConcurrentHashMap<>();

    static RuleText of(RuleSet rules, JavaSparkContext spark) {
        Map<String, String> files = new TreeMap<>();
        rules.files()
                .forEach(
                        file -> files.put(file, rules.source(file).orElseThrow().text()));
        return new RuleText(rules.identity().digest(), spark.broadcast(files));
    }

    /**
     * {@return the evaluator of this virtual machine}
     *
     * @param onCompiling is run if there was none
     */
    Evaluator evaluator(Runnable onCompiling) {
        return COMPILED.computeIfAbsent(digest, key -> {
            onCompiling.run();
            // facts came with this class, whichever loader Spark set for the thread
            return Evaluator.of(RuleSet.of(files.value(), RuleText.class.getClassLoader()));
        });
    }
}
