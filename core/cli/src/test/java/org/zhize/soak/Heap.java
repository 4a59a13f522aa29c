package org.zhize.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What is alive after a full collection.
 *
 * @param used bytes of the heap
 * @param metaspace bytes of what the virtual machine knows of classes
 * @param classes how many classes are loaded
 * @param alive how many objects there are of the classes of interest, by name
 */
record Heap(long used, long metaspace, int classes, Map<String, Long> alive) {

    private static final String RULE_SET = "org.zhize.RuleSet";
    private static final String EVALUATOR = "org.zhize.Evaluator";
    private static final String KIE_BASE = "org.drools.kiesession.rulebase.SessionsAwareKnowledgeBase";
    private static final String SESSION = "org.drools.kiesession.session.StatefulKnowledgeSessionImpl";
    private static final List<String> OF_INTEREST = List.of(RULE_SET, EVALUATOR, KIE_BASE, SESSION);

    static Heap now() {
        Map<String, Long> alive = new TreeMap<>();
        histogram()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length >= 4 && OF_INTEREST.contains(cells[3]))
                .forEach(cells -> alive.put(cells[3], Long.valueOf(cells[1])));
        return new Heap(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ofMetaspace(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                alive);
    }

    /** Collects before it counts. */
    private static String histogram() {
        try {
            Object text = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return Objects.toString(text);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long ofMetaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    long ruleSets() {
        return alive.getOrDefault(RULE_SET, 0L);
    }

    long evaluators() {
        return alive.getOrDefault(EVALUATOR, 0L);
    }

    long kieBases() {
        return alive.getOrDefault(KIE_BASE, 0L);
    }

    long sessions() {
        return alive.getOrDefault(SESSION, 0L);
    }
}
