package org.zhize.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** To YAML {@code { value:10 }} is a key that stands for nothing. Nobody writes rules so, but many mistype them so. */
final class FlowEntries {

    /** Said like the parser says its own. */
    static final String PROBLEM = "an entry has no colon";

    private final List<String> lines;

    FlowEntries(List<String> lines) {
        this.lines = lines;
    }

    Optional<Mark> firstWithoutColon(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .flatMap(item -> firstWithoutColon(item).stream())
                    .findFirst();
        } else if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .flatMap(entry -> of(mapping, entry))
                    .findFirst();
        }
        return Optional.empty();
    }

    private Stream<Mark> of(CollectionNode<?> mapping, NodeTuple entry) {
        return mapping.getFlowStyle() == FlowStyle.FLOW && isWithoutColon(entry)
                ? entry.getKeyNode().getStartMark().stream()
                : firstWithoutColon(entry.getValueNode()).stream();
    }

    private boolean isWithoutColon(NodeTuple entry) {
        boolean isEmpty = entry.getValueNode() instanceof ScalarNode value
                && value.getScalarStyle() == ScalarStyle.PLAIN
                && value.getValue().isEmpty();
        return isEmpty
                && entry.getKeyNode()
                        .getEndMark()
                        .filter(end -> !rest(end).startsWith(":"))
                        .isPresent();
    }

    private String rest(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        return line.substring(line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.length())))
                .stripLeading();
    }
}
