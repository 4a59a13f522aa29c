package org.zhize.testkit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.yaml.YamlText;

/** Reads what a scenario expects to be missing: {@code Type}, {@code Type.field}, {@code Type[year=2021].field}. */
final class MissingReader {

    private static final Pattern PATH = Pattern.compile("(?<type>[^.\\[]*)(\\[[^\\]]*\\])?(\\.(?<field>.*))?");

    private final NameChecks names;

    MissingReader(NameChecks names) {
        this.names = names;
    }

    List<String> read(List<YamlText> written) {
        written.forEach(this::check);
        return written.stream().map(YamlText::text).toList();
    }

    private void check(YamlText text) {
        Matcher path = PATH.matcher(text.text());
        String type = path.matches() ? path.group("type") : text.text();
        String field = path.matches() ? path.group("field") : null;
        names.factType(type, text.location()).ifPresent(known -> {
            if (field != null) {
                names.field(known, field, text.location());
            }
        });
    }
}
