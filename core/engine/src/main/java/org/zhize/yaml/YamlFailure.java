package org.zhize.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where a text stops being YAML.
 *
 * @param line the line at which the parser gave up, from 0
 * @param column the column there in code points, from 0
 * @param began the line on which the thing began that it was reading
 * @param opening the column there
 * @param problem the parser's own words
 */
record YamlFailure(int line, int column, int began, int opening, String problem) {

    /** Said like the parser says its own. */
    static final String NO_MAPPING = "the file is no mapping";

    /** {@return the first one; nothing if the text can be read} */
    static Optional<YamlFailure> in(String text) {
        LoadSettings settings = LoadSettings.builder().build();
        try {
            return of(new Composer(settings, new LimitedParser(settings, text)).getSingleNode(), text);
        } catch (LimitedParser.ExceededException e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            Mark context = e.getContextMark().or(e::getProblemMark).orElseThrow();
            return Optional.of(at(e.getProblemMark().orElse(context), context, String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            return Optional.of(new YamlFailure(0, 0, 0, 0, String.valueOf(e.getMessage())));
        }
    }

    /** {@return what YAML allows and nobody means: an entry without a colon, a file that is one text} */
    static Optional<YamlFailure> of(Optional<Node> root, String text) {
        if (root.orElse(null) instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            return Optional.of(new YamlFailure(0, 0, 0, 0, NO_MAPPING));
        }
        List<String> lines = text.lines().toList();
        return root.flatMap(node -> new FlowEntries(lines).firstWithoutColon(node))
                .map(mark -> at(mark, mark, FlowEntries.PROBLEM));
    }

    private static YamlFailure at(Mark mark, Mark context, String problem) {
        return new YamlFailure(mark.getLine(), mark.getColumn(), context.getLine(), context.getColumn(), problem);
    }

    /** {@return whether the parser reached the end of the file in search of something} */
    boolean isAtEnd() {
        return problem.contains("stream end") || problem.contains("end of stream");
    }

    /** {@return how far the parser came; the end of the file is where it began to search} */
    long reach() {
        return isAtEnd() ? reach(began, opening) : reach(line, column);
    }

    private static long reach(int line, int column) {
        return line * 1_000_000L + column;
    }
}
