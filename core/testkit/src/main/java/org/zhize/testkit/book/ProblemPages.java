package org.zhize.testkit.book;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhize.guide.PageFile;
import org.zhize.guide.ProblemPage;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Severity;

/** A page for each kind of problem, and the list of them. */
final class ProblemPages {

    private final BookNames names;

    ProblemPages(BookNames names) {
        this.names = names;
    }

    void write(BookPages pages, SearchIndex index) throws IOException {
        List<ProblemPage> all = Arrays.stream(ProblemCode.values())
                .sorted(Comparator.comparing(ProblemCode::code))
                .map(ProblemPage::of)
                .toList();
        for (ProblemPage page : all) {
            pages.write(path(page), "problem", of(page));
            index.add(page.code().code(), path(page), page.title());
        }
        pages.write(
                "problems.html",
                "problems",
                Map.of(
                        "title", names.words().get("problems"),
                        "problems", all.stream().map(this::link).toList()));
    }

    private static String path(ProblemPage page) {
        return "problems/" + page.code().code() + ".html";
    }

    private Map<String, Object> link(ProblemPage page) {
        Map<String, Object> link = new HashMap<>(names.both(page.title()));
        link.put("code", page.code().code());
        link.put("href", path(page));
        link.put("warning", page.code().severity() == Severity.WARNING);
        return link;
    }

    private Map<String, Object> of(ProblemPage page) {
        Map<String, Object> data = new HashMap<>(link(page));
        data.put("title", page.code().code() + " " + names.text(page.title()));
        data.put("means", names.text(page.means()));
        data.put("why", names.text(page.why()));
        data.put("avoid", page.avoid().stream().map(ProblemPages::file).toList());
        data.put("prefer", page.prefer().stream().map(ProblemPages::file).toList());
        return data;
    }

    private static Map<String, Object> file(PageFile file) {
        boolean isRule = file.path().endsWith(".drl");
        return Map.of(
                "file",
                file.path(),
                "text",
                isRule ? "" : file.text(),
                "lines",
                isRule ? DrlColours.lines(file.text()) : List.of());
    }
}
