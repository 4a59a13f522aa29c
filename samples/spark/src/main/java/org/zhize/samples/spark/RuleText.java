package org.zhize.samples.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.zhize.Evaluator;
import org.zhize.RuleSet;

/**
 * A rule set as text: it travels to the executors, of which each compiles it once. Immutable.
 *
 * @param digest which rule set it is
 * @param files the texts by path
 */
record RuleText(String digest, Map<String, String> files) implements Serializable {

    /** Of this virtual machine, which an executor has to itself. */
    private static final Map<String, Evaluator> COMPILED = new ConcurrentHashMap<>();

    RuleText {
        files = Map.copyOf(files);
    }

    static RuleText of(RuleSet rules) {
        Map<String, String> files = new TreeMap<>();
        rules.files()
                .forEach(
                        file -> files.put(file, rules.source(file).orElseThrow().text()));
        return new RuleText(rules.identity().digest(), files);
    }

    /**
     * {@return the evaluator of this virtual machine}
     *
     * @param onCompiling is run if there was none
     */
    Evaluator evaluator(Runnable onCompiling) {
        return COMPILED.computeIfAbsent(digest, key -> {
            onCompiling.run();
            // facts and rules came with this class, whichever loader Spark set for the thread
            return Evaluator.of(RuleSet.of(files, RuleText.class.getClassLoader()));
        });
    }
}
