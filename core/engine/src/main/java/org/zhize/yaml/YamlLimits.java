package org.zhize.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** What YAML can do to a reader, and nobody who writes rules needs: aliases that multiply, nesting without end. */
final class YamlLimits {

    private static final int DEEPEST = 30;
    private static final Bilingual ALIAS = new Bilingual(
            "不能用 & 和 * 引用，请把内容写出来", "anchors (&) and aliases (*) are not used here, write the content out");
    private static final Bilingual TOO_DEEP = new Bilingual("嵌套太深", "nested too deeply");

    private YamlLimits() {}

    static boolean areExceeded(SourceText source, LoadSettings settings, Problems problems) {
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, source.text()));
        int depth = 0;
        while (events.hasNext()) {
            Event event = events.next();
            depth += change(event.getEventId());
            if (event.getEventId() == Event.ID.Alias || depth > DEEPEST) {
                Span span = event.getStartMark().map(YamlLimits::span).orElse(Span.START);
                problems.add(ProblemCode.YAML_SYNTAX, source.at(span), depth > DEEPEST ? TOO_DEEP : ALIAS);
                return true;
            }
        }
        return false;
    }

    private static int change(Event.ID event) {
        return switch (event) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private static Span span(Mark mark) {
        return new Span(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }
}
