package org.zhize.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** Reads YAML into values that know where they stand. */
final class YamlReader {

    /** Facts of a province are larger than what the parser allows by itself. */
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private static final List<String> NOTHING = List.of("", "~", "null", "Null", "NULL");

    private final SourceText source;
    private final Problems problems;

    private YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    static Optional<YamlValue> read(SourceText source, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            Optional<Node> root = new Composer(settings, new LimitedParser(settings, source.text())).getSingleNode();
            return YamlFailure.of(root, source.text()).isPresent() && YamlMistakes.areTold(source, problems)
                    ? Optional.empty()
                    : root.map(node -> new YamlReader(source, problems).value(node))
                            .or(() -> Optional.of(new YamlMapping(Map.of(), Map.of(), source.at(Span.START))));
        } catch (LimitedParser.ExceededException e) {
            e.tell(source, problems);
            return Optional.empty();
        } catch (YamlEngineException e) {
            YamlMistakes.areTold(source, problems);
            return Optional.empty();
        }
    }

    private YamlValue value(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        } else if (node instanceof SequenceNode sequence) {
            return new YamlList(sequence.getValue().stream().map(this::value).toList(), at(node, 1));
        }
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            if (value(tuple.getKeyNode()) instanceof YamlText key) {
                addEntry(key, value(tuple.getValueNode()), entries, keys);
            }
        }
        return new YamlMapping(entries, keys, at(node, 1));
    }

    private void addEntry(YamlText key, YamlValue value, Map<String, YamlValue> entries, Map<String, Location> keys) {
        if (entries.putIfAbsent(key.text(), value) != null) {
            problems.add(ProblemCode.DUPLICATE_KEY, key.location(), key.text());
        }
        keys.putIfAbsent(key.text(), key.location());
    }

    private YamlText scalar(ScalarNode scalar) {
        boolean isNull = scalar.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(scalar.getValue());
        String firstLine = scalar.getValue().lines().findFirst().orElse("");
        int length = Math.max(1, firstLine.codePointCount(0, firstLine.length()));
        return new YamlText(scalar.getValue(), isNull, at(scalar, length));
    }

    private Location at(Node node, int length) {
        return node.getStartMark().map(mark -> at(source, mark, length)).orElse(source.at(Span.START));
    }

    private static Location at(SourceText source, Mark mark, int length) {
        return source.at(new Span(mark.getLine() + 1, mark.getColumn() + 1, length));
    }
}
