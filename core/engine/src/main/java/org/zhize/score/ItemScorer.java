package org.zhize.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/** Walks the tree of indicators. */
final class ItemScorer {

    private static final Bilingual OF_GROUP = new Bilingual("下列各项合计", "the sum of what is below");

    private final LeafScorer leaves;
    private final ScoreInput input;

    ItemScorer(Treatments treatments, ScoreInput input) {
        this.leaves = new LeafScorer(treatments, input);
        this.input = input;
    }

    List<Scored> score(List<Indicator> indicators) {
        return indicators.stream().map(this::score).toList();
    }

    private Scored score(Indicator indicator) {
        return indicator instanceof Indicator.Group group ? group(group) : leaf(indicator);
    }

    private Scored group(Indicator.Group group) {
        List<Scored> children = score(group.indicators());
        Sum sum = Scored.sum(children);
        List<ScoreItem> items = children.stream().map(Scored::item).toList();
        return new Scored(
                new ScoreItem(group.id(), group.title(), sum.rounded(), null, null, OF_GROUP, null, null, items),
                sum,
                children);
    }

    private Scored leaf(Indicator leaf) {
        Outcome outcome = leaves.score(leaf);
        SelfClaim claim = claim(leaf.id());
        ScoreItem item = new ScoreItem(
                leaf.id(),
                leaf.title(),
                outcome.sum().rounded(),
                outcome.verdict(),
                outcome.treatment(),
                outcome.explanation(),
                claim,
                Claims.remark(claim, outcome),
                List.of());
        return new Scored(item, outcome.sum(), List.of());
    }

    /** A claim of nothing is none. */
    private @Nullable SelfClaim claim(String id) {
        SelfClaim claim = input.selfClaims().get(id);
        return claim == null || (claim.verdict() == null && claim.points() == null) ? null : claim;
    }
}
