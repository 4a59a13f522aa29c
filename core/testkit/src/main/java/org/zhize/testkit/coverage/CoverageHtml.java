package org.zhize.testkit.coverage;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Stub. */
public final class CoverageHtml {
    private CoverageHtml() {}

    public static void write(Coverage coverage, Writer out, Locale locale) throws IOException {
        out.write(CoverageText.render(coverage, locale));
        out.flush();
    }
}
