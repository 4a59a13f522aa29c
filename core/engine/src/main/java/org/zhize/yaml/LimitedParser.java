package org.zhize.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** Stops at what YAML can do to a reader, and nobody who writes rules needs: aliases that multiply, nesting without end. */
final class LimitedParser implements Parser {

    private static final int DEEPEST = 30;
    private static final Bilingual ALIAS =
            new Bilingual("这里不能用 * 引用别处的内容", "an alias (*) cannot stand for other content here");
    private static final Bilingual QUOTE =
            new Bilingual("把内容写出来；文字以 * 开头时给它加引号", "write the content out; quote a text that begins with *");
    private static final Bilingual TOO_DEEP = new Bilingual("嵌套太深", "nested too deeply");
    private static final Bilingual LESS = new Bilingual("减少括号和缩进的层数", "use fewer brackets and less indentation");

    /** A limit was hit. */
    static final class ExceededException extends YamlEngineException {

        private static final long serialVersionUID = 1L;

        private final transient Span place;
        private final boolean isDeep;

        private ExceededException(Span place, boolean isDeep) {
            super(isDeep ? TOO_DEEP.en() : ALIAS.en());
            this.place = place;
            this.isDeep = isDeep;
        }

        void tell(SourceText source, Problems problems) {
            problems.add(ProblemCode.YAML_SYNTAX, source.at(place), isDeep ? TOO_DEEP : ALIAS, isDeep ? LESS : QUOTE);
        }
    }

    private final Parser events;
    private int depth;

    LimitedParser(LoadSettings settings, String text) {
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return events.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return events.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    /** {@inheritDoc} */
    @Override
    public Event next() {
        Event event = events.next();
        depth += change(event.getEventId());
        boolean isDeep = depth > DEEPEST;
        if (isDeep || event.getEventId() == Event.ID.Alias) {
            throw new ExceededException(
                    event.getStartMark().map(LimitedParser::span).orElse(Span.START), isDeep);
        }
        return event;
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
