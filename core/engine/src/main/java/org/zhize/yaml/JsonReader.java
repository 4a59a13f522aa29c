package org.zhize.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** Reads JSON into the values that the same would have in YAML. Numbers are taken as they are written. For one thread, once. */
final class JsonReader {

    private static final int DEEPEST = 30;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final Bilingual TRUNCATED = new Bilingual("没有写完", "it breaks off");

    private final SourceText source;
    private final int firstLine;
    private final JsonParser json;
    private final Problems problems;

    private JsonReader(SourceText source, int firstLine, JsonParser json, Problems problems) {
        this.source = source;
        this.firstLine = firstLine;
        this.json = json;
        this.problems = problems;
    }

    /** {@return the one value that a stretch of a text consists of} */
    static Optional<YamlValue> read(SourceText source, int firstLine, String text, Problems problems) {
        try (JsonParser json = JSON.createParser(text)) {
            return Optional.of(new JsonReader(source, firstLine, json, problems).document());
        } catch (JsonProcessingException e) {
            problems.add(ProblemCode.FACTS_JSON, at(source, firstLine, e.getLocation()), complaint(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static Bilingual complaint(JsonProcessingException e) {
        return e instanceof JsonEOFException
                ? TRUNCATED
                : new Bilingual("这里不能这样写", String.valueOf(e.getOriginalMessage()));
    }

    private YamlValue document() throws IOException {
        json.nextToken();
        YamlValue value = value();
        if (json.nextToken() != null) {
            problems.add(ProblemCode.FACTS_JSON, here(), new Bilingual("后面还有内容", "something follows it"));
        }
        return value;
    }

    private YamlValue value() throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        } else if (token == JsonToken.START_ARRAY) {
            return list();
        } else if (token == null) {
            throw new JsonEOFException(json, JsonToken.NOT_AVAILABLE, "nothing");
        }
        return new YamlText(json.getText(), token == JsonToken.VALUE_NULL, here());
    }

    private YamlList list() throws IOException {
        Location place = here();
        List<YamlValue> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new YamlList(items, place);
    }

    private YamlMapping mapping() throws IOException {
        Location place = here();
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            Location there = here();
            json.nextToken();
            if (entries.putIfAbsent(key, value()) != null) {
                problems.add(ProblemCode.DUPLICATE_KEY, there, key);
            }
            keys.putIfAbsent(key, there);
        }
        return new YamlMapping(entries, keys, place);
    }

    private Location here() {
        return at(source, firstLine, json.currentTokenLocation());
    }

    private static Location at(SourceText source, int firstLine, @Nullable JsonLocation place) {
        if (place == null) {
            return source.at(new Span(firstLine, 1, 1));
        }
        int line = Math.max(1, place.getLineNr()) + firstLine - 1;
        return source.at(new Span(line, Math.max(1, place.getColumnNr()), 1));
    }
}
