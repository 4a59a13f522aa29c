package org.zhize.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhize.finding.Assessment;
import org.zhize.rule.Situation;

/** Which of the assessed governments stand above and below which; only those of one year and purpose lead to each other. */
final class Tree {

    private final Map<String, String> parents;
    private final Set<String> assessed = new HashSet<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Node>> below = new HashMap<>();

    Tree(Catalogue catalogue, List<Assessment> assessments) {
        this.parents = catalogue.parents();
        for (int i = 0; i < assessments.size(); i++) {
            Situation situation = assessments.get(i).situation();
            assessed.add(situation.government());
            nodes.putIfAbsent(key(situation.government(), situation), new Node(situation, i + 1));
        }
        assessments.stream()
                .map(Assessment::situation)
                .flatMap(situation -> find(situation.government(), situation).stream())
                .distinct()
                .forEach(this::hang);
    }

    private void hang(Node node) {
        List<Node> above = above(node.situation());
        if (!above.isEmpty()) {
            Situation nearest = above.get(above.size() - 1).situation();
            below.computeIfAbsent(key(nearest.government(), nearest), key -> new ArrayList<>())
                    .add(node);
        }
    }

    private static String key(String government, Situation situation) {
        return government + "@" + situation.dataYear() + "@" + situation.purpose();
    }

    /** {@return how many of the assessed governments stand above it, in whatever year, so that all its years line up} */
    int depth(Situation situation) {
        return (int) codesAbove(situation).stream().filter(assessed::contains).count();
    }

    /** {@return the assessed governments above it, the highest first} */
    List<Node> above(Situation situation) {
        List<Node> above = new ArrayList<>();
        codesAbove(situation).forEach(code -> find(code, situation).ifPresent(node -> above.add(0, node)));
        return above;
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

    /** {@return the assessed governments to which it is the nearest above, in the order of the report} */
    List<Node> below(Situation situation) {
        return below.getOrDefault(key(situation.government(), situation), List.of());
    }

    /** {@return another government of the same year and purpose; nothing if it was not assessed} */
    Optional<Node> find(String government, Situation situation) {
        return Optional.ofNullable(nodes.get(key(government, situation)));
    }

    /**
     * One of the assessed governments.
     *
     * @param situation what was assessed
     * @param number its place in the report, from 1
     */
    record Node(Situation situation, int number) {

        /** {@return what a page calls it} */
        String anchor() {
            return "g" + number;
        }
    }
}
