package org.zhize.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;

/** How JSON is laid out. Lines end in a line feed on every system. */
enum JsonLayout {
    /** For people too. */
    INDENTED,
    /** A value on each line. */
    LINES;

    /** A report that broke off stays visibly broken: nobody closes its brackets. */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .rootValueSeparator("\n")
            .build();

    JsonGenerator generator(Writer out) throws IOException {
        return generator(out, 0);
    }

    /** {@return one that writes what stands within so many brackets} */
    JsonGenerator generator(Writer out, int depth) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        return this == INDENTED ? json.setPrettyPrinter(new Indented(depth)) : json;
    }

    private static final class Indented extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1;

        Indented(int depth) {
            super(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            indentObjectsWith(indenter);
            indentArraysWith(indenter);
            _nesting = depth;
        }
    }
}
