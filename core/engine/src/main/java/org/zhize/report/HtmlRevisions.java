package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhize.fact.FactType;
import org.zhize.finding.Assessment;
import org.zhize.finding.Revision;

/** What the page shows of what later steps of the procedure replaced. */
final class HtmlRevisions {

    private final Wording wording;
    private final Names names;
    private final HtmlTables tables;

    HtmlRevisions(Wording wording, HtmlTables tables) {
        this.wording = wording;
        this.names = wording.names;
        this.tables = tables;
    }

    /** {@return false where nothing was replaced} */
    Object of(Assessment assessment) {
        return tables.limited(assessment.revisions(), HtmlTables.MOST_ROWS, this::revision);
    }

    private Map<String, Object> revision(Revision revision) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 0; i < revision.steps().size(); i++) {
            steps.add(step(
                    revision, revision.steps().get(i), i == revision.steps().size() - 1));
        }
        List<Map<String, String>> fields = revision.changed().stream()
                .map(field -> Map.of("name", names.field(revision.type(), field)))
                .toList();
        return Map.of("name", wording.revision(revision), "fields", fields, "steps", steps);
    }

    private Map<String, Object> step(Revision revision, Revision.Step step, boolean counts) {
        Map<String, String> values = step.fact().values();
        List<Map<String, String>> cells = revision.changed().stream()
                .map(field -> Map.of("value", names.value(field, values.getOrDefault(field, Wording.NONE))))
                .toList();
        return Map.of("name", names.title(FactType.text(step.provenance())), "cells", cells, "counts", counts);
    }
}
