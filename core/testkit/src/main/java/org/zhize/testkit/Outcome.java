package org.zhize.testkit;

import java.util.Locale;
import org.zhize.problem.Location;

/** What came out of a scenario, whatever it is about. Immutable; may be shared between threads. */
public sealed interface Outcome permits ScenarioResult, RefusalResult {

    /** {@return the scenario's sentence} */
    String name();

    /** {@return where the scenario is written} */
    Location location();

    /** {@return whether everything came out as expected} */
    boolean passed();

    /**
     * {@return what differs and everything that explains it; empty if it passed}
     *
     * @param locale English where its language is English, else Chinese
     */
    String failureMessage(Locale locale);
}
