package org.zhize.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.page.PackedData;
import org.zhize.page.PageScript;
import org.zhize.page.WebJar;
import org.zhize.page.WebPage;
import org.zhize.rule.Verdict;

/**
 * The report for people: one self-contained page for a screen, a phone and paper, which opens as fast for a country as for
 * a county. It fetches nothing; whatever comes from rules and facts is data to its script and escaped where it is shown.
 *
 * <p>It writes one assessment at a time and keeps a line of each. For one thread.
 */
public final class HtmlReport implements ReportWriter {

    private static final WebPage START = WebPage.of("evaluation", Resources::text);
    private static final WebPage END = WebPage.part("evaluation-end", Resources::text);
    private static final List<String> TEMPLATES = List.of(
            "overview",
            "matrix",
            "government",
            "verdict",
            "score",
            "ledger",
            "consequences",
            "revisions",
            "grid",
            "ranking",
            "unknown",
            "criteria",
            "criterion",
            "unread",
            "sources");
    private static final List<String> SCRIPTS = List.of("model", "pages", "matrix", "government", "criterion", "main");
    private static final PageScript SCRIPT = PageScript.of(Stream.concat(
                    Stream.of(WebJar.text("d3", "dist/d3.min.js"), WebJar.text("mustache", "mustache.min.js")),
                    SCRIPTS.stream().map(name -> Resources.text("page/" + name + ".js")))
            .toList());

    /** Figures are read together, whichever criterion is looked at. */
    private static final int FIGURES_TOGETHER = 128;

    private final Catalogue known;
    private final Unread unread;
    private final Wording wording;
    private final Writer out;
    private final HtmlShared shared = new HtmlShared();
    private final HtmlCatalogue catalogue;
    private final HtmlOverview overview;
    private final HtmlGovernment governments;
    private final HtmlFigures figures;
    private final List<List<List<Object>>> measured = new ArrayList<>();
    private int figureBlocks;

    private HtmlReport(Catalogue catalogue, Unread unread, Writer out, Locale locale) throws IOException {
        this.known = catalogue;
        this.unread = unread;
        this.wording = new Wording(catalogue, locale);
        this.out = out;
        this.catalogue = new HtmlCatalogue(catalogue, wording, shared);
        this.overview = new HtmlOverview(catalogue, wording, shared);
        this.governments = new HtmlGovernment(catalogue, wording, shared);
        this.figures = new HtmlFigures(wording, shared);
        Map<String, Object> start = new HashMap<>(this.catalogue.heading());
        start.put("css", START.style());
        start.put("policy", SCRIPT.policy());
        START.write(start, out);
    }

    /**
     * {@return a report that has begun}
     *
     * @param catalogue what is known of the rule set
     * @param out where the page goes; it says that it is UTF-8
     * @param locale English where its language is English, else Chinese
     * @throws IOException if it cannot be written
     */
    public static HtmlReport to(Catalogue catalogue, Writer out, Locale locale) throws IOException {
        return to(catalogue, Unread.NOTHING, out, locale);
    }

    /**
     * {@return a report that has begun}
     *
     * @param catalogue what is known of the rule set
     * @param unread what could not be read of the facts
     * @param out where the page goes; it says that it is UTF-8
     * @param locale English where its language is English, else Chinese
     * @throws IOException if it cannot be written
     */
    public static HtmlReport to(Catalogue catalogue, Unread unread, Writer out, Locale locale) throws IOException {
        return new HtmlReport(catalogue, unread, out, locale);
    }

    /**
     * Writes the whole page and leaves the writer open.
     *
     * @param catalogue what is known of the rule set
     * @param assessments what was found; walked through once
     * @param out where the page goes; it says that it is UTF-8
     * @param locale English where its language is English, else Chinese
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, Iterable<Assessment> assessments, Writer out, Locale locale)
            throws IOException {
        HtmlReport report = to(catalogue, out, locale);
        for (Assessment assessment : assessments) {
            report.add(assessment);
        }
        report.close();
    }

    @Override
    public void add(Assessment assessment) throws IOException {
        List<Judgement> judgements = Judgement.of(known, assessment);
        catalogue.add(judgements);
        catalogue.add(Judgement.checks(known, assessment));
        overview.add(assessment);
        PackedData.write("g" + overview.rows().size(), governments.of(assessment, judgements), out);
        measured.add(figures.of(judgements));
        if (measured.size() == FIGURES_TOGETHER) {
            writeFigures();
        }
    }

    private void writeFigures() throws IOException {
        PackedData.write("f" + figureBlocks++, List.copyOf(measured), out);
        measured.clear();
    }

    @Override
    public void close() throws IOException {
        writeFigures();
        Map<String, Object> index = new HashMap<>(catalogue.content());
        index.put("governments", overview.rows());
        index.put("blocks", figureBlocks);
        index.put("unread", HtmlUnread.of(unread, wording));
        index.put("templates", TEMPLATES.stream().collect(Collectors.toMap(name -> name, HtmlReport::template)));
        PackedData.write("shared", shared.all(), out);
        PackedData.write("index", index, out);
        END.write(
                Map.of(
                        "t", wording.labels.all(),
                        "notEvaluated", wording.unread(unread),
                        "heads",
                                Verdict.IN_REPORTS.stream()
                                        .map(wording.labels::verdict)
                                        .toList(),
                        "hasRows", !overview.table().isEmpty(),
                        "rows", overview.table(),
                        "script", SCRIPT.text()),
                out);
        out.flush();
    }

    private static String template(String name) {
        return Resources.text("page/" + name + ".mustache");
    }
}
