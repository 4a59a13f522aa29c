package org.zhize.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/** Walks the tree of indicators. */
final class ItemScorer {

    private static final Bilingual OF_GROUP = new Bilingual("下列各项合计", "the sum of what is below");

    private final boolean isScored;
    private final LeafScorer leaves;
    private final LeafLister lister;
    private final ScoreInput input;

    ItemScorer(Scheme scheme, ScoreInput input) {
        this.isScored = scheme.isScored();
        this.leaves = new LeafScorer(scheme.treatments(), input);
        this.lister = new LeafLister(input);
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
        Bilingual why = isScored ? OF_GROUP : LeafLister.tally(children.stream().flatMap(Scored::leaves));
        return new Scored(
                new ScoreItem(group.id(), group.title(), sum.rounded(), null, null, why, null, null, items),
                sum,
                children);
    }

    private Scored leaf(Indicator leaf) {
        Outcome outcome = isScored ? leaves.score(leaf) : lister.list(leaf);
        SelfClaim claim = claim(leaf.id());
        ScoreItem item = new ScoreItem(
                leaf.id(),
                leaf.title(),
                outcome.sum().rounded(),
                outcome.verdict(),
                outcome.treatment(),
                outcome.explanation(),
                claim,
                isScored ? Claims.remark(claim, outcome) : Claims.remarkOnVerdict(claim, outcome),
                List.of());
        return new Scored(item, outcome.sum(), List.of());
    }

    /** A claim of nothing is none. */
    private @Nullable SelfClaim claim(String id) {
        SelfClaim claim = input.selfClaims().get(id);
        return claim == null || (claim.verdict() == null && claim.points() == null) ? null : claim;
    }
}
