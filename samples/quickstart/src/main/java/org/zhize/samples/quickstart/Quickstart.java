package org.zhize.samples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.DossierFolder;
import org.zhize.finding.Assessment;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.report.Catalogue;
import org.zhize.report.HtmlReport;
import org.zhize.report.JsonReport;
import org.zhize.report.TextReport;

/**
 * Judges the governments in the folder {@code facts} by the rule set {@code education} on the class path, prints the matrix of
 * governments and criteria with the reasons, and writes the same as JSON and HTML.
 *
 * <p>The figures and conclusions are published ones, but for last year's findings on Weihai's districts: those are made up.
 */
public final class Quickstart {

    private static final String MADE_UP = """
            注意：威海市各区市 2021 年的结论（PriorFinding.csv）是编造的，只为演示两年怎样衔接；其余数据和结论都有来源。
            Note: the findings of 2021 on Weihai's districts are made up, to show how two years join; all else has a source.
            """;

    private Quickstart() {}

    /**
     * Runs the whole job.
     *
     * @param args another folder of facts, if any
     */
    public static void main(String[] args) throws IOException {
        // An evaluator is made once and kept: compiling the rules is the expensive step.
        RuleSet rules = RuleSet.load("education", Quickstart.class.getClassLoader());
        Evaluator evaluator = Evaluator.of(rules);

        // All governments together: a district is compared with its city, and a city sees the verdicts on its
        // districts.
        List<Dossier> dossiers = read(Path.of(args.length > 0 ? args[0] : "facts"), rules);
        List<Evaluation> evaluations = evaluator.evaluateAll(dossiers).toList();

        List<Assessment> assessments =
                evaluations.stream().map(Evaluation::assessment).toList();
        Catalogue catalogue = rules.catalogue();
        System.out.println(TextReport.render(catalogue, assessments, Locale.CHINESE));
        if (args.length == 0) {
            System.out.println(MADE_UP);
        }
        write(catalogue, assessments, Files.createDirectories(Path.of("target")));
    }

    /** A row that cannot be read is a problem with a place, never a fact left out in silence. */
    private static List<Dossier> read(Path folder, RuleSet rules) {
        Problems problems = new Problems();
        List<Dossier> dossiers = DossierFolder.read(
                folder, rules.content().factTypes(), rules.content().regions(), problems);
        for (Problem problem : problems.inFileOrder()) {
            System.err.println(problem.render(Locale.CHINESE));
        }
        if (problems.hasErrors()) {
            throw new IllegalArgumentException("事实文件有误，见上 / the facts have the problems above");
        }
        return dossiers;
    }

    private static void write(Catalogue catalogue, List<Assessment> assessments, Path folder) throws IOException {
        Path json = folder.resolve("report.json");
        try (OutputStream out = Files.newOutputStream(json)) {
            JsonReport.write(catalogue, assessments, out);
        }
        Path html = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(html)) {
            HtmlReport.write(catalogue, assessments, out, Locale.CHINESE);
        }
        System.out.println("已写出 / wrote " + json.toAbsolutePath() + "\n               " + html.toAbsolutePath());
    }
}
