package org.zhize.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.testkit.Scenario;

/** Tries the mutants of one rule or parameter one after the other. For one thread. */
final class GroupRun {

    private final RuleSet rules;
    private final List<Scenario> scenarios;
    private final Suggestions suggestions;
    private final Predicate<Scenario> unmarked;

    /**
     * @param rules the rule set as it is
     * @param scenarios those that could notice a change, the nearest first
     * @param suggestions proposes scenarios for survivors
     * @param unmarked those that come out the same without checks
     */
    GroupRun(RuleSet rules, List<Scenario> scenarios, Suggestions suggestions, Predicate<Scenario> unmarked) {
        this.rules = rules;
        this.scenarios = new ArrayList<>(scenarios);
        this.suggestions = suggestions;
        this.unmarked = unmarked;
    }

    List<MutantResult> run(MutantGroup group) {
        return group.trials().stream().map(this::run).toList();
    }

    private MutantResult run(Trial trial) {
        try {
            return run(trial.mutant(), new Trier(trial.change().apply(rules), unmarked));
        } catch (RuleSetException e) {
            return MutantResult.refused(trial.mutant());
        }
    }

    private MutantResult run(Mutant mutant, Trier mutated) {
        Optional<Scenario> killer =
                scenarios.stream().filter(scenario -> !mutated.passes(scenario)).findFirst();
        killer.ifPresent(this::putFirst);
        return killer.map(scenario -> MutantResult.killed(mutant, scenario.name()))
                .orElseGet(() -> MutantResult.survived(mutant, suggestions.telling(mutant, mutated)));
    }

    /** What noticed one change of a rule is the likeliest to notice the next. */
    private void putFirst(Scenario killer) {
        scenarios.remove(killer);
        scenarios.add(0, killer);
    }
}
