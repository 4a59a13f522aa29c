package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.finding.Assessment;
import org.zhize.rule.Situation;

/** Which of the assessed governments stand above which. */
final class Tree {

    private final Map<String, String> parents;
    private final Set<String> assessed;

    Tree(Catalogue catalogue, List<Assessment> assessments) {
        this.parents = catalogue.parents();
        this.assessed = assessments.stream()
                .map(assessment -> assessment.situation().government())
                .collect(Collectors.toSet());
    }

    /** {@return how many of the assessed governments stand above it, in whatever year, so that all its years line up} */
    int depth(Situation situation) {
        return (int) codesAbove(situation).stream().filter(assessed::contains).count();
    }

    private List<String> codesAbove(Situation situation) {
        List<String> codes = new ArrayList<>();
        String code = parents.get(situation.government());
        while (code != null && !codes.contains(code)) {
            codes.add(code);
            code = parents.get(code);
        }
        return codes;
    }
}
