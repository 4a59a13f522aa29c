package org.zhize.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/**
 * The values of an object, in the order in which they are written.
 *
 * @param entries the values by key
 */
record ObjectRow(List<Map.Entry<String, YamlValue>> entries) implements TableRow {

    private static final Bilingual NO_VALUE = new Bilingual("应当是一个值", "should be a single value");

    ObjectRow(YamlMapping written) {
        this(List.copyOf(written.entries().entrySet()));
    }

    /** {@return its keys, as the heading of a table with this row alone; some may have another name in tables} */
    static TableRow keys(YamlMapping written, Map<String, String> otherNames) {
        return new Keys(List.copyOf(written.entries().keySet()), written, otherNames);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public String text(int column) {
        return entries.get(column).getValue() instanceof YamlText text && !text.isNull() ? text.text() : "";
    }

    @Override
    public Location at(int column) {
        return entries.get(column).getValue().location();
    }

    @Override
    public Optional<Bilingual> flaw(int column) {
        return entries.get(column).getValue() instanceof YamlText ? Optional.empty() : Optional.of(NO_VALUE);
    }

    private record Keys(List<String> keys, YamlMapping written, Map<String, String> otherNames) implements TableRow {

        @Override
        public int size() {
            return keys.size();
        }

        @Override
        public String text(int column) {
            return otherNames.getOrDefault(keys.get(column), keys.get(column));
        }

        @Override
        public Location at(int column) {
            return written.keyLocation(keys.get(column));
        }
    }
}
