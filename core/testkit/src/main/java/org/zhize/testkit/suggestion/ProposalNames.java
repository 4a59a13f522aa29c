package org.zhize.testkit.suggestion;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zhize.finding.Approach;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.coverage.Target;

/** Gives proposed scenarios names that no other scenario has. */
final class ProposalNames {

    private static final Map<Approach, Bilingual> WORDS = Map.of(
            Approach.JUST_BELOW, new Bilingual("差一步不到限值", "one step below the threshold"),
            Approach.ON, new Bilingual("恰好等于限值", "exactly on the threshold"),
            Approach.JUST_ABOVE, new Bilingual("超过限值一步", "one step above the threshold"));

    private final Set<String> taken = new HashSet<>();

    ProposalNames(ScenarioSuite suite) {
        suite.scenarios().forEach(scenario -> taken.add(scenario.name()));
        suite.refusals().forEach(refusal -> taken.add(refusal.name()));
    }

    Proposal name(Proposal proposal) {
        Bilingual sentence = sentence(proposal);
        String name = joined(sentence, "");
        for (int number = 2; !taken.add(name); number++) {
            name = joined(sentence, " " + number);
        }
        return proposal.named(name);
    }

    private static String joined(Bilingual sentence, String number) {
        return sentence.zh() + number + " / " + sentence.en() + number;
    }

    /** A rule may compare several things, but most require one. */
    private static Bilingual sentence(Proposal proposal) {
        Threshold threshold = proposal.threshold();
        Bilingual rule = Bilingual.of(threshold.rule().name());
        Bilingual words = WORDS.getOrDefault(proposal.approach(), Bilingual.same(""));
        boolean isOnlyOne = threshold.target() instanceof Target.BoundApproach bound
                && bound.requirement().bounds().size() == 1;
        String which = isOnlyOne ? "" : threshold.subject().zh();
        return isOnlyOne
                ? new Bilingual(rule.zh() + "，" + words.zh(), rule.en() + ", " + words.en())
                : new Bilingual(
                        rule.zh() + "，" + which + " " + words.zh(), rule.en() + ", " + which + " " + words.en());
    }
}
