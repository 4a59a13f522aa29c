package org.zhize.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.rule.Situation;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlValue;

/**
 * Reads governments that stand with their facts: {@code { situation: { government: …, dataYear: … }, facts: { Funding: [ … ] } }}.
 * For one thread.
 */
final class DossierObjects {

    private static final List<String> KEYS = List.of("situation", "facts");
    private static final Map<String, String> AS_IN_SCENARIOS = Map.of("year", "dataYear");
    private static final String EXAMPLE = "situation: { government: 371002, dataYear: 2022 }";
    private static final Bilingual A_REPORT =
            new Bilingual(EXAMPLE + "；若是上年的评价报告，改名 prior.json", EXAMPLE + "; call last year's report prior.json");

    private final FactMaker maker;
    private final Governments governments;
    private final Complaints complaints;
    private final Map<Situation, List<Object>> facts = new HashMap<>();
    private final Map<List<Object>, Headings> known = new HashMap<>();

    DossierObjects(FactMaker maker, Governments governments, Complaints complaints) {
        this.maker = maker;
        this.governments = governments;
        this.complaints = complaints;
    }

    /** {@return the facts that stand with a situation} */
    List<Object> of(Situation situation) {
        return facts.getOrDefault(situation, List.of());
    }

    void read(YamlValue value) {
        governments.areSaid();
        Problems problems = new Problems();
        Optional<YamlMapping> written = value.asMapping("dossier", problems);
        Optional<YamlMapping> situation = written.flatMap(mapping -> situation(mapping, problems));
        complaints.aboutAll(problems);
        situation.flatMap(this::row).ifPresent(row -> read(written.orElseThrow(), row));
    }

    private static Optional<YamlMapping> situation(YamlMapping written, Problems problems) {
        if (written.get("situation").isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, written.location(), "situation", A_REPORT);
            return Optional.empty();
        }
        return written.mapping("situation", problems);
    }

    /** The situation is read like a row of the table of governments. */
    private Optional<FactRow> row(YamlMapping situation) {
        Problems problems = new Problems();
        TableRow keys = ObjectRow.keys(situation, AS_IN_SCENARIOS);
        Headings headings = HeadingsReader.ofTable(keys, Governments.SITUATION, problems);
        complaints.aboutAll(problems);
        TableRow row = new ObjectRow(situation);
        String government =
                headings.government() < 0 ? "" : row.text(headings.government()).strip();
        if (!headings.areComplete()) {
            return Optional.empty();
        } else if (government.isEmpty()) {
            complaints.aboutAll(ProblemCode.MISSING_KEY, situation.location(), "government", EXAMPLE);
            return Optional.empty();
        }
        return Optional.of(new RowReader(government, headings, complaints).read(row, row.at(headings.government())));
    }

    private void read(YamlMapping written, FactRow row) {
        Problems problems = new Problems();
        written.expectKeys(KEYS, problems);
        Optional<Situation> situation = governments.add(row);
        List<Object> found = written.mapping("facts", problems)
                .map(types -> facts(types, row.government(), problems))
                .orElse(List.of());
        complaints.about(row.government(), problems);
        situation.ifPresent(known -> facts.put(known, found));
    }

    private List<Object> facts(YamlMapping types, String government, Problems problems) {
        List<Object> found = new ArrayList<>();
        types.entries().forEach((name, list) -> {
            Optional<FactType> type = maker.type(name, types.keyLocation(name), problems);
            type.ifPresent(known -> list.asList().stream()
                    .flatMap(each -> each.asMapping(name, problems).stream())
                    .flatMap(each -> fact(known, each, government, problems).stream())
                    .forEach(found::add));
        });
        return found;
    }

    private Optional<Object> fact(FactType type, YamlMapping written, String government, Problems problems) {
        Headings headings = headings(type, written, problems);
        FactRow row = new RowReader(government, headings, complaints).read(new ObjectRow(written), written.location());
        return headings.areComplete() && row.isComplete() ? maker.make(type, row) : Optional.empty();
    }

    /** Most facts of a type have the same keys, in the same order. */
    private Headings headings(FactType type, YamlMapping written, Problems problems) {
        List<Object> key = List.of(type, List.copyOf(written.entries().keySet()));
        Headings headings = known.get(key);
        if (headings == null) {
            headings = HeadingsReader.ofObject(ObjectRow.keys(written, Map.of()), type, problems);
            if (headings.areComplete()) {
                known.put(key, headings);
            }
        }
        return headings;
    }
}
