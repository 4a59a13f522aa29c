package org.zhize.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhize.drools.RuleInput;
import org.zhize.fact.FactType;
import org.zhize.finding.GroupFacts;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.RulePlan;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.trace.Tests.Unlocated;

/** Finds the matches of one plan by trying every fact, element by element. For one government. */
final class PlanWalk {

    private static final GroupFacts NOTHING = new GroupFacts(List.of(), List.of());

    private final RulePlan plan;
    private final RuleSetContent rules;
    private final RuleInput input;
    private final Function<FactType, List<Object>> facts;
    private final Watch watch;
    private final List<RuleMatch> matches = new ArrayList<>();

    /**
     * @param plan the plan
     * @param rules the rule set that its rule belongs to
     * @param input the fields of facts, and the parameters
     * @param facts the facts of a type
     * @param watch is told each step towards whole matches
     */
    PlanWalk(
            RulePlan plan, RuleSetContent rules, RuleInput input, Function<FactType, List<Object>> facts, Watch watch) {
        this.plan = plan;
        this.rules = rules;
        this.input = input;
        this.facts = facts;
        this.watch = watch;
    }

    /** {@return the same kinds of matches as those that canonical DRL yields} */
    List<RuleMatch> matches() {
        int size = plan.elements().size();
        new Walk(plan, watch, size, slots -> add(RuleMatch.WHOLE, slots)).run();
        if (plan.isCheck()) {
            RulePlan relaxed = plan.relaxed(rules.factTypes());
            new Walk(relaxed, watch.silently(), size, slots -> add(RuleMatch.CHECKED, slots)).run();
        }
        for (int i = 0; i < size; i++) {
            if (plan.canBeMissing(i)) {
                addGaps(i);
            }
        }
        return matches;
    }

    private void addGaps(int element) {
        Pattern absent = plan.pattern(element).orElseThrow();
        Consumer<Slots> end = slots -> {
            if (located(absent, tests(absent, slots, Unlocated.REFUSED)).isEmpty()) {
                add(element, slots);
            }
        };
        new Walk(plan, watch.silently(), element, end).run();
    }

    private void add(int gap, Slots slots) {
        matches.add(new RuleMatch(plan, gap, slots.found()));
    }

    private List<Object> located(Pattern pattern, Tests tests) {
        return passing(pattern, pattern.locating(type(pattern)), tests);
    }

    private List<Object> passing(Pattern pattern, Stream<Constraint.Test> asked, Tests tests) {
        List<Constraint.Test> all = asked.toList();
        return candidates(pattern).stream()
                .filter(fact -> tests.passes(all, fact))
                .toList();
    }

    private Tests tests(Pattern pattern, Slots slots, Unlocated unlocated) {
        return new Tests(pattern, type(pattern), slots, unlocated);
    }

    private List<Object> candidates(Pattern pattern) {
        return facts.apply(type(pattern));
    }

    private FactType type(Pattern pattern) {
        return rules.factTypes().find(pattern.type()).orElseThrow();
    }

    /** One pass over the elements before {@code end}; groups are read only where the whole plan is. */
    private final class Walk {

        private final RulePlan walked;
        private final Watch told;
        private final int end;
        private final Consumer<Slots> reached;

        Walk(RulePlan walked, Watch told, int end, Consumer<Slots> reached) {
            this.walked = walked;
            this.told = told;
            this.end = end;
            this.reached = reached;
        }

        void run() {
            go(new Slots(walked, input, rules.parameters()));
        }

        private void go(Slots slots) {
            int next = slots.found().size();
            if (next == end) {
                reached.accept(slots);
            } else if (walked.elements().get(next) instanceof Condition.Single single) {
                satisfying(single.pattern(), slots).stream()
                        .filter(fact -> input.find())
                        .forEach(fact -> go(slots.with(fact)));
            } else {
                go(slots.with(
                        isGap()
                                ? NOTHING
                                : group((Condition.Group) walked.elements().get(next), slots)));
            }
        }

        private boolean isGap() {
            return end < walked.elements().size();
        }

        private List<Object> satisfying(Pattern pattern, Slots slots) {
            Tests tests = tests(pattern, slots, Unlocated.UNLESS_JOINED);
            return told.looking(pattern, pattern.tests().toList(), candidates(pattern), tests);
        }

        /** All that the first pattern of {@code forall} says is which facts are meant. */
        private GroupFacts group(Condition.Group group, Slots slots) {
            Pattern pattern = group.pattern();
            Tests tests = tests(pattern, slots, Unlocated.LET_THROUGH);
            List<Object> located = group.quantifier() == Condition.Quantifier.FORALL
                    ? passing(pattern, pattern.tests(), tests)
                    : located(pattern, tests);
            return new GroupFacts(located, told.looking(pattern, asked(group), candidates(pattern), tests));
        }

        private static List<Constraint.Test> asked(Condition.Group group) {
            return Stream.concat(
                            group.pattern().tests(),
                            group.demanded().stream()
                                    .filter(Constraint.Test.class::isInstance)
                                    .map(Constraint.Test.class::cast))
                    .toList();
        }
    }
}
