package org.zhize.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.problem.Problem;
import org.zhize.ruleset.RuleSetContent;

/** What scenarios are about: a rule set, or a folder that is refused as one. */
sealed interface Subject {

    /**
     * {@return the rule set}
     *
     * @throws RuleSetException if it is refused
     */
    RuleSet rules();

    /**
     * {@return the evaluator of what a scenario is about}
     *
     * @throws RuleSetException if the rule set is refused
     */
    Evaluator evaluator(Scenario scenario);

    /**
     * {@return the evaluator of some criteria}
     *
     * @throws RuleSetException if the rule set is refused
     */
    Evaluator evaluator(Set<String> ids);

    /** {@return what the rule set says; nothing if it is refused} */
    Optional<RuleSetContent> content();

    /** {@return what would be wrong with some other files} */
    List<Problem> check(Map<String, String> others);

    /** A rule set that can be used. */
    record Accepted(RuleSet rules, Evaluators evaluators) implements Subject {
        @Override
        public Evaluator evaluator(Scenario scenario) {
            return evaluators.of(scenario);
        }

        @Override
        public Evaluator evaluator(Set<String> ids) {
            return evaluators.of(ids);
        }

        @Override
        public Optional<RuleSetContent> content() {
            return Optional.of(rules.content());
        }

        @Override
        public List<Problem> check(Map<String, String> others) {
            return rules.check(others);
        }
    }

    /** A rule set that cannot, and why. */
    record Refused(Path folder, RuleSetException why) implements Subject {
        @Override
        public RuleSet rules() {
            throw why;
        }

        @Override
        public Evaluator evaluator(Scenario scenario) {
            throw why;
        }

        @Override
        public Evaluator evaluator(Set<String> ids) {
            throw why;
        }

        @Override
        public Optional<RuleSetContent> content() {
            return Optional.empty();
        }

        @Override
        public List<Problem> check(Map<String, String> others) {
            return RuleSet.check(folder, others);
        }
    }
}
