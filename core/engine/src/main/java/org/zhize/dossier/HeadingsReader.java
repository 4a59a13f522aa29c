package org.zhize.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Reads the first row of a table. For one thread, once. */
final class HeadingsReader {

    private static final String GOVERNMENT = "government";
    private static final Set<String> GOVERNMENT_WORDS = Set.of(GOVERNMENT, "政府代码", "政府");
    private static final Set<String> SOURCE_WORDS = Set.of("source", "来源");
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[\\[（(【](.+)[\\]）)】]");

    private final CsvFile csv;
    private final FactType type;
    private final Problems problems;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private boolean areComplete = true;
    private int government = -1;

    HeadingsReader(CsvFile csv, FactType type, Problems problems) {
        this.csv = csv;
        this.type = type;
        this.problems = problems;
    }

    Headings read() {
        for (int i = 0; i < csv.heading().size(); i++) {
            read(i, csv.heading().get(i).strip());
        }
        if (government < 0) {
            refuse(
                    0,
                    ProblemCode.MISSING_KEY,
                    GOVERNMENT,
                    new Bilingual("表头要有一栏 government 或 政府代码", "One heading must be government"));
        }
        return new Headings(government, columns, areComplete);
    }

    private void read(int index, String heading) {
        if (GOVERNMENT_WORDS.contains(heading)) {
            claim(index, GOVERNMENT);
            government = index;
        } else if (!isCitation(index, heading)) {
            readField(index, heading);
        }
    }

    /** A field that is called so too comes first, unless it has a column already. */
    private boolean isCitation(int index, String heading) {
        return index == csv.heading().size() - 1
                && SOURCE_WORDS.contains(heading)
                && field(heading).map(field -> used.contains(field.name())).orElse(true);
    }

    private void readField(int index, String heading) {
        Optional<FactField> whole = field(heading);
        Matcher parts = WITH_UNIT.matcher(heading);
        if (whole.isPresent()) {
            add(new Column(index, heading, whole.get(), null));
        } else if (parts.matches() && field(parts.group(1)).isPresent()) {
            readUnit(
                    index,
                    heading,
                    field(parts.group(1)).orElseThrow(),
                    parts.group(2).strip());
        } else {
            Set<String> known = names();
            refuse(index, ProblemCode.UNKNOWN_COLUMN, type.name(), heading, Suggestion.sentence(heading, known));
        }
    }

    private void readUnit(int index, String heading, FactField field, String symbol) {
        Optional<UnitOfMeasure> unit = UnitOfMeasure.parse(symbol);
        if (unit.isEmpty()) {
            refuse(
                    index,
                    ProblemCode.UNKNOWN_UNIT,
                    symbol,
                    heading,
                    UnitOfMeasure.atomsKnown(),
                    UnitOfMeasure.prefixesKnown());
        } else if (!field.unit()
                .map(own -> own.dimension().equals(unit.get().dimension()))
                .orElse(false)) {
            refuse(index, ProblemCode.UNIT_OF_COLUMN, heading, symbol, ownUnit(field));
        } else {
            add(new Column(index, heading, field, unit.get()));
        }
    }

    private static Bilingual ownUnit(FactField field) {
        return field.unitSymbol().isEmpty() ? new Bilingual("（无）", "(none)") : Bilingual.same(field.unitSymbol());
    }

    private void add(Column column) {
        if (claim(column.index(), column.field().name())) {
            columns.add(column);
        }
    }

    private boolean claim(int index, String name) {
        boolean isNew = used.add(name);
        if (!isNew) {
            refuse(index, ProblemCode.DUPLICATE_KEY, csv.heading().get(index));
        }
        return isNew;
    }

    private Optional<FactField> field(String word) {
        return type.field(word)
                .or(() -> type.fields().values().stream()
                        .filter(field -> field.titleZh().equals(word))
                        .findFirst());
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(type.fields().keySet());
        type.fields().values().forEach(field -> names.add(field.titleZh()));
        return names;
    }

    private void refuse(int index, ProblemCode code, Object... arguments) {
        areComplete = false;
        problems.add(code, csv.atHeading(index), arguments);
    }
}
