package org.zhize.testkit.coverage;

import org.zhize.exact.UnitOfMeasure;
import org.zhize.finding.Approach;
import org.zhize.language.Statement.RequiredRelation;
import org.zhize.language.Statement.Requirement;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Region;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;

/** Says in words what an item is about and what must be seen of it. */
final class ItemWords {

    private final RuleSetContent content;

    ItemWords(RuleSetContent content) {
        this.content = content;
    }

    /** {@return what the parameters are called that several criteria share} */
    Bilingual shared() {
        return CoverageWords.bilingual("shared");
    }

    Bilingual subject(Target target) {
        if (target instanceof Target.Firing) {
            return CoverageWords.bilingual("subject-rule");
        } else if (target instanceof Target.Outcome outcome) {
            return outcome.part().isEmpty()
                    ? CoverageWords.bilingual("subject-verdict")
                    : CoverageWords.bilingual("subject-part", outcome.part());
        } else if (target instanceof Target.Following) {
            return CoverageWords.bilingual("subject-consequence");
        } else if (target instanceof Target.Deciding deciding) {
            return value(deciding.value());
        } else if (target instanceof Target.BoundApproach bound) {
            return Bilingual.same(bound(bound.requirement(), bound.bound()));
        }
        return Bilingual.same(
                target instanceof Target.Matching
                        ? Snippet.call(target.location())
                        : Snippet.stretch(target.location()));
    }

    private static String bound(Requirement requirement, int bound) {
        String written = Snippet.argument(
                requirement.bounds().get(bound).location(),
                requirement.relation().word(),
                bound);
        boolean isRange = requirement.relation() == RequiredRelation.BETWEEN;
        String sign = isRange
                ? (bound == 0 ? RequiredRelation.AT_LEAST : RequiredRelation.AT_MOST).sign()
                : requirement.relation().sign();
        return sign + " " + written;
    }

    private Bilingual value(ParameterValue value) {
        ParameterDeclaration declaration =
                content.parameters().declaration(value.key()).orElseThrow();
        Bilingual region = Bilingual.same(
                content.regions().find(value.region()).map(Region::name).orElse(value.region()));
        Bilingual named = CoverageWords.bilingual(
                "subject-value",
                written(declaration, value),
                region,
                Bilingual.same(value.from().toString()));
        return value.purpose() == null
                ? named
                : CoverageWords.bilingual("for-purpose", named, purpose(value.purpose()));
    }

    private static Bilingual written(ParameterDeclaration declaration, ParameterValue value) {
        UnitOfMeasure unit = declaration.type().unit();
        String symbol = unit == null || unit.symbol().equals("1") ? "" : " " + unit.symbol();
        String text = value.text().isEmpty() ? "" : " " + value.text() + symbol;
        return new Bilingual(
                declaration.title().zh() + text, declaration.title().en() + text);
    }

    private Bilingual purpose(String purpose) {
        return content.titles().getOrDefault(purpose, Bilingual.same(purpose));
    }

    Bilingual aspect(Target target) {
        if (target instanceof Target.Outcome outcome) {
            boolean isCheck = content.quality().criteria().contains(outcome.criterion());
            return isCheck
                    ? CoverageWords.bilingual(outcome.verdict() == Verdict.MET ? "sound" : "suspect")
                    : new Bilingual(outcome.verdict().title(), outcome.verdict().name());
        } else if (target instanceof Target.Following following) {
            return CoverageWords.bilingual(following.follows() ? "follows" : "does-not-follow");
        } else if (target instanceof Target.Matching matching) {
            return CoverageWords.bilingual(matching.matches() ? "matches" : "matches-none");
        } else if (target instanceof Target.Holding holding) {
            return CoverageWords.bilingual(holding.holds() ? "holds" : "fails");
        } else if (target instanceof Target.TestApproach test) {
            return approach(test.approach());
        } else if (target instanceof Target.BoundApproach bound) {
            return approach(bound.approach());
        } else if (target instanceof Target.Deciding deciding) {
            return CoverageWords.bilingual(
                    "decides-" + deciding.value().effect().name());
        }
        return CoverageWords.bilingual("fires");
    }

    private static Bilingual approach(Approach approach) {
        return CoverageWords.bilingual("approach-" + approach.name());
    }
}
