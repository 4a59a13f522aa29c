package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import org.zhize.fact.FactType;
import org.zhize.finding.Assessment;
import org.zhize.finding.Revision;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;

/** Tells what later steps of the procedure made of data and conclusions of one government. */
final class TextRevisions {

    private static final int MOST = 8;
    private static final List<String> HEADS = List.of("step");

    private final Wording wording;
    private final Labels labels;

    TextRevisions(Wording wording) {
        this.wording = wording;
        this.labels = wording.labels;
    }

    void append(Assessment assessment, TextPage page) {
        List<Revision> revisions = assessment.revisions();
        if (revisions.isEmpty()) {
            return;
        }
        TextPart part = new TextPart(page, labels, HEADS);
        part.heading(labels.get("revisions"));
        page.blank();
        revisions.stream().limit(MOST).forEach(revision -> append(revision, page));
        int more = revisions.size() - MOST;
        if (more > 0) {
            page.item("  ", labels.get("more", String.valueOf(more)));
        }
    }

    private void append(Revision revision, TextPage page) {
        page.item("  ", wording.revision(revision));
        List<Revision.Step> steps = revision.steps();
        List<String> names = new ArrayList<>(steps.stream().map(this::name).toList());
        int width = names.stream().mapToInt(Columns::width).max().orElse(0);
        for (int i = 0; i < steps.size(); i++) {
            String said = wording.changed(revision, steps.get(i));
            boolean counts = i == steps.size() - 1;
            page.item(
                    "    " + Columns.padded(names.get(i), width + 2),
                    counts ? labels.get("bracketed", said, labels.get("counts-step")) : said);
        }
    }

    private String name(Revision.Step step) {
        return wording.names.title(FactType.text(step.provenance()));
    }
}
