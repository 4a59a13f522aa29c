package org.zhize.drools;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.Objects;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.zhize.fact.FactTypes;
import org.zhize.language.SampleFacts;
import org.zhize.language.SampleFacts.Funding;
import org.zhize.rule.Situation;

/**
 * What rule files do where nobody reads them before Drools does. Runs in a Java virtual machine of its own, since some end
 * it: for each file it says that it starts, and then what came of it.
 */
final class WithoutGrammar {

    /**
     * Five times what the slowest rule here takes that ends by itself, since processors differ; of the processor's time,
     * which no neighbour takes away.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String MARK = "hostile";

    private WithoutGrammar() {}

    /** Files below a folder, compiled with the filtering class loader, or else with the tests' own. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        FactTypes types = FactTypes.of(SampleFacts.class.getName(), WithoutGrammar.class.getClassLoader());
        ClassLoader loader = arguments[0].equals("filtered") ? new RuleLoader(types) : types.loader();
        for (int i = 1; i < arguments.length; i++) {
            out.println(arguments[i]);
            String outcome = outcome(Path.of(arguments[i]), loader);
            out.println(outcome);
            if (outcome.equals("hangs")) {
                break; // it would take the others' time
            }
        }
        Runtime.getRuntime().halt(0); // there may be threads that never end
    }

    private static String outcome(Path file, ClassLoader loader) throws IOException, InterruptedException {
        System.clearProperty(MARK);
        Files.deleteIfExists(Path.of("harm"));
        String[] outcome = {"hangs"};
        // the dialect in which Drools compiles what the library writes; Java is refused anyhow
        String drl = Files.readString(file).replaceFirst("(?m)^package .*$", "$0\ndialect \"mvel\"");
        Thread thread = new Thread(null, () -> outcome[0] = run(drl, loader), "rules", 1 << 20);
        thread.setDaemon(true);
        thread.start();
        Duration end = spent().plus(PATIENCE);
        while (thread.isAlive() && spent().compareTo(end) < 0) {
            thread.join(10);
        }
        boolean isHarm = System.getProperty(MARK) != null || Files.exists(Path.of("harm"));
        return isHarm ? "harm" : outcome[0];
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static String run(String drl, ClassLoader loader) {
        KieBase base;
        try {
            base = DrlCompiler.compile(drl, loader);
        } catch (RuntimeException | Error e) {
            return overflows(e) ? "overflows" : "not compiled";
        }
        try {
            fire(base.newKieSession());
            return "runs";
        } catch (RuntimeException | Error e) {
            return overflows(e) ? "overflows" : "fails";
        }
    }

    /** In which step it does depends on how deep a stack compiled code reaches. */
    private static boolean overflows(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).anyMatch(StackOverflowError.class::isInstance);
    }

    private static void fire(KieSession session) {
        BigDecimal amount = BigDecimal.TEN;
        session.insert(Situation.of("371002", Year.of(2022)));
        session.insert(new Funding(2022, amount, amount, BigDecimal.ONE, "决算", null, null, true));
        session.fireAllRules(100);
    }
}
