package org.zhize.testkit.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Bilingual;
import org.zhize.score.Award;
import org.zhize.score.Grade;
import org.zhize.score.Indicator;
import org.zhize.score.Scheme;

/** The page of a scheme: its tree with points, and its grades. */
final class SchemePage {

    private final BookNames names;

    SchemePage(BookNames names) {
        this.names = names;
    }

    Map<String, Object> of(Scheme scheme) {
        Map<String, Object> page = new HashMap<>(names.both(scheme.title()));
        page.put("title", names.text(scheme.title()));
        page.put("id", scheme.id());
        page.put("basis", scheme.basis());
        page.put("unverified", scheme.unverified());
        page.put(
                "levels",
                scheme.levels().isEmpty()
                        ? names.words().get("all-levels")
                        : scheme.levels().stream()
                                .map(level -> names.words().get("level-" + level))
                                .collect(Collectors.joining(names.words().get("comma"))));
        page.put("scored", scheme.isScored() ? Map.of("total", scheme.total().toPlainString()) : false);
        page.put(
                "grades",
                BookNames.section(scheme.grades().stream().map(this::grade).toList()));
        page.put(
                "indicators",
                scheme.indicators().stream().map(one -> indicator(one, scheme)).toList());
        return page;
    }

    private Map<String, Object> grade(Grade grade) {
        return Map.of("name", names.text(grade.title()), "from", grade.from().toPlainString());
    }

    private Map<String, Object> indicator(Indicator indicator, Scheme scheme) {
        Map<String, Object> row = new HashMap<>(names.both(title(indicator, indicator.title())));
        row.put("id", indicator.id());
        row.put("href", "");
        row.put("points", scheme.isScored() ? points(indicator) : "");
        row.put("award", indicator instanceof Indicator.OfCriterion one ? award(one.award()) : "");
        row.put("children", false);
        if (indicator instanceof Indicator.Group group) {
            List<Map<String, Object>> below = group.indicators().stream()
                    .map(one -> indicator(one, scheme))
                    .toList();
            row.put("children", Map.of("indicators", below));
        } else if (indicator instanceof Indicator.OfCriterion) {
            row.put(
                    "href",
                    names.rules().criterion(indicator.id()).map(names::page).orElse(""));
        }
        return row;
    }

    private Bilingual title(Indicator indicator, @Nullable Bilingual own) {
        return own != null
                ? own
                : names.rules().criterion(indicator.id()).map(Criterion::title).orElse(Bilingual.same(indicator.id()));
    }

    private String points(Indicator indicator) {
        return indicator instanceof Indicator.Bonus bonus
                ? names.words().get("bonus", bonus.most().toPlainString())
                : names.words().get("points", indicator.points().toPlainString());
    }

    private String award(Award award) {
        if (award instanceof Award.Deduct deduct) {
            return names.words().get("award-deduct", deduct.points().toPlainString());
        } else if (award instanceof Award.ByRank) {
            return names.words().get("award-by-rank");
        }
        return award instanceof Award.Proportional ? names.words().get("award-proportional") : "";
    }
}
