package org.zhize.yaml;

import java.util.List;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** A value in a YAML file: a text, a list or a mapping, and where it stands. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMapping {

    /** What to write where entries belong. */
    Bilingual ENTRIES = new Bilingual(
            "一行一项，缩进两格；或写在 { } 里", "One entry a line, indented by two spaces; or all of them between { }");

    /** {@return where it starts} */
    Location location();

    /**
     * {@return the mapping that a file consists of, or nothing if it is not one}
     *
     * @param source the file
     * @param problems takes what is wrong
     */
    static Optional<YamlMapping> read(SourceText source, Problems problems) {
        return readAny(source, problems).flatMap(value -> value.asMapping(source.name(), problems));
    }

    /**
     * {@return the value that a file consists of, or nothing if it cannot be read}
     *
     * @param source the file
     * @param problems takes what is wrong
     */
    static Optional<YamlValue> readAny(SourceText source, Problems problems) {
        return YamlReader.read(source, problems);
    }

    /**
     * {@return the value that a JSON file consists of, as it would be in YAML; nothing if it cannot be read}
     *
     * @param source the file
     * @param problems takes what is wrong
     */
    static Optional<YamlValue> readJson(SourceText source, Problems problems) {
        return JsonReader.read(source, 1, source.text(), problems);
    }

    /**
     * {@return the value that one line of a JSON Lines file consists of; nothing if it cannot be read}
     *
     * @param source the file
     * @param line which line, from 1
     * @param problems takes what is wrong
     */
    static Optional<YamlValue> readJsonLine(SourceText source, int line, Problems problems) {
        return JsonReader.read(source, line, source.line(line), problems);
    }

    /** {@return this as a text; a problem is added if it is not one} */
    default Optional<YamlText> asText(String name, Problems problems) {
        if (this instanceof YamlText text) {
            return Optional.of(text);
        }
        problems.add(ProblemCode.WRONG_SHAPE, location(), name, new Bilingual("一个值", "a single value"), advice());
        return Optional.empty();
    }

    private Bilingual advice() {
        return this instanceof YamlMapping
                ? new Bilingual("文字里有冒号加空格时，给整段文字加引号", "Quote the whole text if a colon and a space are part of it")
                : new Bilingual("去掉方括号，只写一个", "Write one, without the brackets");
    }

    /** {@return this as a mapping; a problem is added if it is not one} */
    default Optional<YamlMapping> asMapping(String name, Problems problems) {
        if (this instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(ProblemCode.WRONG_SHAPE, location(), name, new Bilingual("“名称: 值”的形式", "key: value"), ENTRIES);
        return Optional.empty();
    }

    /** {@return this as a list; a single value is a list of one} */
    default List<YamlValue> asList() {
        return this instanceof YamlList list ? list.items() : List.of(this);
    }
}
