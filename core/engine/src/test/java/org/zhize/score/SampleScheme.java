package org.zhize.score;

import java.util.List;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;
import org.zhize.yaml.YamlValue;

/**
 * A scheme that somebody is writing. Where its text holds {@code «} and {@code »}, a problem is expected to point at what
 * stands between them.
 */
final class SampleScheme {

    static final String FILE = "schemes/sample.yaml";

    private static final String HEAD = """
            title: 草案
            basis: [甲]
            total: 100
            """;

    static final String GRADES = """
            grades:
              - { grade: excellent, title: { zh: 优秀, en: excellent }, from: 90 }
              - { grade: good,      title: { zh: 良好, en: good },      from: 80 }
              - { grade: pass,      title: { zh: 合格, en: pass },      from: 65 }
              - { grade: fail,      title: { zh: 不合格, en: fail },    from: 0 }
            """;

    private static final String TREATMENTS = """
            treatments: { insufficient: zero, inconsistent: zero, not-applicable: not-counted }
            """;

    private SampleScheme() {}

    /** {@return the text of a scheme with the given indicators, a line each} */
    static String text(String... indicators) {
        StringBuilder text = new StringBuilder(HEAD + GRADES + TREATMENTS).append("indicators:\n");
        for (String indicator : indicators) {
            text.append("  - ").append(indicator).append('\n');
        }
        return text.toString();
    }

    /** {@return the text of a scheme with the given treatments of insufficient, inconsistent and not applicable} */
    static String treating(String treatments, String... indicators) {
        return text(indicators).replace("zero, inconsistent: zero, not-applicable: not-counted", treatments);
    }

    static Scheme of(String... indicators) {
        return read(text(indicators));
    }

    static Scheme read(String text) {
        Problems problems = new Problems();
        Scheme scheme = read(text, problems);
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(problems.inFileOrder().toString());
        }
        return scheme;
    }

    static List<Problem> problems(String text) {
        Problems problems = new Problems();
        read(text, problems);
        return problems.inFileOrder();
    }

    private static Scheme read(String text, Problems problems) {
        SourceText source = new SourceText(FILE, text.replaceAll("[«»]", ""));
        return new SchemeReader(problems)
                .read("sample", YamlValue.read(source, problems).orElseThrow());
    }

    /** {@return the marked place} */
    static Location marked(String text) {
        String before = text.substring(0, text.indexOf('«'));
        String marked = text.substring(before.length() + 1, text.indexOf('»'));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        Span span = new Span(line, column, Math.max(1, marked.length()));
        return new SourceText(FILE, text.replaceAll("[«»]", "")).at(span);
    }
}
