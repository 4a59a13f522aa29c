package org.zhize.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Reads the first row of a table, or the keys of an object. For one thread, once. */
final class HeadingsReader {

    private static final String GOVERNMENT = "government";
    private static final Set<String> GOVERNMENT_WORDS = Set.of(GOVERNMENT, "政府代码", "政府");
    private static final Set<String> SOURCE_WORDS = Set.of("source", "来源");
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[\\[（(【](.+)[\\]）)】]");

    /** The name of a field and a unit are shorter; looking for brackets in what is much longer takes long. */
    private static final int LONGEST = 200;

    private final TableRow heading;
    private final FactType type;
    private final boolean isTable;
    private final Problems problems;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private boolean areComplete = true;
    private int government = -1;

    private HeadingsReader(TableRow heading, FactType type, boolean isTable, Problems problems) {
        this.heading = heading;
        this.type = type;
        this.isTable = isTable;
        this.problems = problems;
    }

    /** {@return the columns of a table, one of which says whose the row is} */
    static Headings ofTable(TableRow heading, FactType type, Problems problems) {
        return new HeadingsReader(heading, type, true, problems).read();
    }

    /** {@return the keys of an object, which stands among those of its government} */
    static Headings ofObject(TableRow keys, FactType type, Problems problems) {
        return new HeadingsReader(keys, type, false, problems).read();
    }

    private Headings read() {
        for (int i = 0; i < heading.size(); i++) {
            read(i);
        }
        if (isTable && government < 0 && !hasFlaw()) {
            refuse(
                    0,
                    ProblemCode.MISSING_KEY,
                    GOVERNMENT,
                    new Bilingual("表头要有一栏 government 或 政府代码", "One heading must be government"));
        }
        return new Headings(government, columns, areComplete);
    }

    /** What a flawed cell should say may be the very word that is missed. */
    private boolean hasFlaw() {
        return IntStream.range(0, heading.size()).anyMatch(i -> heading.flaw(i).isPresent());
    }

    private void read(int index) {
        String word = heading.text(index).strip();
        Optional<Bilingual> flaw = heading.flaw(index);
        if (flaw.isPresent()) {
            refuse(index, ProblemCode.UNREADABLE_CELL, new Bilingual("表头", "heading"), flaw.get());
        } else if (isTable && GOVERNMENT_WORDS.contains(word)) {
            claim(index, GOVERNMENT);
            government = index;
        } else if (!isCitation(index, word)) {
            readField(index, word);
        }
    }

    /** A field that is called so too comes first, unless it has a column already. Keys of an object have no order. */
    private boolean isCitation(int index, String word) {
        return (!isTable || index == heading.size() - 1)
                && SOURCE_WORDS.contains(word)
                && field(word).map(field -> used.contains(field.name())).orElse(true);
    }

    private void readField(int index, String word) {
        Optional<FactField> whole = field(word);
        Matcher parts = WITH_UNIT.matcher(word.substring(0, Math.min(word.length(), LONGEST)));
        if (whole.isPresent()) {
            add(new Column(index, word, whole.get(), null));
        } else if (parts.matches() && field(parts.group(1)).isPresent()) {
            readUnit(
                    index,
                    word,
                    field(parts.group(1)).orElseThrow(),
                    parts.group(2).strip());
        } else {
            Set<String> known = names();
            refuse(index, ProblemCode.UNKNOWN_COLUMN, type.name(), word, Suggestion.sentence(word, known));
        }
    }

    private void readUnit(int index, String word, FactField field, String symbol) {
        Optional<UnitOfMeasure> unit = UnitOfMeasure.parse(symbol);
        if (unit.isEmpty()) {
            refuse(
                    index,
                    ProblemCode.UNKNOWN_UNIT,
                    symbol,
                    word,
                    UnitOfMeasure.atomsKnown(),
                    UnitOfMeasure.prefixesKnown());
        } else if (!field.unit()
                .map(own -> own.dimension().equals(unit.get().dimension()))
                .orElse(false)) {
            refuse(index, ProblemCode.UNIT_OF_COLUMN, word, symbol, ownUnit(field));
        } else {
            add(new Column(index, word, field, unit.get()));
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
            refuse(index, ProblemCode.DUPLICATE_KEY, heading.text(index).strip());
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
        problems.add(code, heading.at(index), arguments);
    }
}
