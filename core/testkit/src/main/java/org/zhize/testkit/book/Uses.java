package org.zhize.testkit.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Indicator;
import org.zhize.score.Scheme;

/** Who rests on a criterion: schemes, combined criteria, and rules that ask for its verdict. */
final class Uses {

    private final RuleSetContent rules;
    private final BookNames names;

    Uses(RuleSetContent rules, BookNames names) {
        this.rules = rules;
        this.names = names;
    }

    List<Map<String, Object>> of(Criterion criterion) {
        String id = criterion.id();
        Stream<Map<String, Object>> schemes = rules.schemes().stream()
                .filter(scheme -> scheme.criteria().map(Indicator::id).anyMatch(id::equals))
                .map(scheme -> link(scheme, "use-scheme"));
        Stream<Map<String, Object>> combined = rules.everyCriterion().stream()
                .filter(other -> other.combination() instanceof Combination.AllOf all
                        && all.criteria().contains(id))
                .map(other -> link(other, "use-combined"));
        Stream<Map<String, Object>> asking = rules.rules()
                .filter(rule -> !rule.criterion().equals(id) && asksFor(id, rule))
                .map(Rule::criterion)
                .distinct()
                .flatMap(other -> rules.criterion(other).stream())
                .map(other -> link(other, "use-asks"));
        return Stream.of(combined, asking, schemes).flatMap(links -> links).toList();
    }

    private static boolean asksFor(String id, Rule rule) {
        return rule.patterns()
                .anyMatch(pattern -> pattern.textsAskedOf("criterion").contains(id));
    }

    private Map<String, Object> link(Criterion other, String how) {
        return link(names.page(other), other.title(), how);
    }

    private Map<String, Object> link(Scheme scheme, String how) {
        return link(names.schemePage(scheme.id()), scheme.title(), how);
    }

    private Map<String, Object> link(String href, Bilingual title, String how) {
        Map<String, Object> link = new HashMap<>(names.both(title));
        link.put("href", href);
        link.put("how", names.words().get(how));
        return link;
    }
}
