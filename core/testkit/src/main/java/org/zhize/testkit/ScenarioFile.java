package org.zhize.testkit;

import java.util.List;

/**
 * The scenarios of one file that can run.
 *
 * @param scenarios those about governments, in file order
 * @param refusals those about the rule set, in file order
 */
record ScenarioFile(List<Scenario> scenarios, List<Refusal> refusals) {

    static final ScenarioFile EMPTY = new ScenarioFile(List.of(), List.of());
}
