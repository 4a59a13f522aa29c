package org.zhize.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Span;
import org.zhize.report.PriorReportValues.Text;

/** Walks through one JSON report and takes what next year asks for. For one thread, once. */
final class PriorReportParser implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final String name;
    private final JsonParser json;

    PriorReportParser(String name, Reader reader) throws IOException {
        this.name = name;
        this.json = JSON.createParser(reader);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    List<PriorReport> read() throws IOException, BrokenReportException {
        try {
            return document();
        } catch (JsonEOFException e) {
            throw new BrokenReportException(ProblemCode.JSON_TRUNCATED, at(e.getLocation()));
        } catch (JsonProcessingException e) {
            throw new BrokenReportException(ProblemCode.JSON_SYNTAX, at(e.getLocation()));
        }
    }

    private List<PriorReport> document() throws IOException, BrokenReportException {
        List<PriorReport> reports = new ArrayList<>();
        boolean isReport = false;
        boolean isWhole = false;
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("schema")) {
                isReport = checkSchema();
            } else if (field.equals("evaluations")) {
                isWhole = true;
                items(() -> reports.add(evaluation()));
            } else {
                json.skipChildren();
            }
        }
        if (!isReport || !isWhole) {
            throw new BrokenReportException(ProblemCode.NOT_A_REPORT, Location.of(name));
        }
        expect(json.nextToken(), null);
        return reports;
    }

    private boolean checkSchema() throws IOException, BrokenReportException {
        if (!JsonReport.SCHEMA.equals(json.getText())) {
            throw new BrokenReportException(ProblemCode.NOT_A_REPORT, here());
        }
        return true;
    }

    private PriorReport evaluation() throws IOException, BrokenReportException {
        Map<String, Text> situation = new HashMap<>();
        List<Map<String, Text>> verdicts = new ArrayList<>();
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("situation")) {
                situation.putAll(texts("", PriorReportValues.OF_SITUATION));
            } else if (field.equals("verdicts")) {
                items(() -> verdicts.add(texts("", PriorReportValues.OF_VERDICT)));
            } else {
                json.skipChildren();
            }
        }
        return new PriorReportValues(here()).report(situation, verdicts);
    }

    /** Takes the wanted texts of an object, and of those in it: {@code reason.zh}. */
    private Map<String, Text> texts(String prefix, Set<String> wanted) throws IOException, BrokenReportException {
        Map<String, Text> found = new HashMap<>();
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String path = prefix + json.currentName();
            JsonToken token = json.nextToken();
            boolean isAbove = wanted.stream().anyMatch(each -> each.startsWith(path + "."));
            if (isAbove) {
                found.putAll(texts(path + ".", wanted));
            } else if (wanted.contains(path) && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                found.put(path, new Text(json.getText(), here()));
            } else {
                json.skipChildren();
            }
        }
        found.putIfAbsent("", new Text("", here()));
        return found;
    }

    /** Something that is done with each item of a list. */
    private interface Item {
        void read() throws IOException, BrokenReportException;
    }

    private void items(Item item) throws IOException, BrokenReportException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            item.read();
        }
    }

    private void expect(@Nullable JsonToken token, @Nullable JsonToken expected) throws BrokenReportException {
        if (token == expected) {
            return;
        } else if (token == null) {
            throw new BrokenReportException(ProblemCode.JSON_TRUNCATED, at(json.currentLocation()));
        }
        throw new BrokenReportException(ProblemCode.WRONG_SHAPE, here(), where(), shape(expected));
    }

    private String where() {
        String path = json.getParsingContext().pathAsPointer().toString();
        return path.isEmpty() ? name : path;
    }

    private static Bilingual shape(@Nullable JsonToken expected) {
        if (expected == null) {
            return new Bilingual("文件的末尾", "the end of the file");
        }
        return expected == JsonToken.START_ARRAY
                ? new Bilingual("列表 [ … ]", "a list [ … ]")
                : new Bilingual("对象 { … }", "an object { … }");
    }

    private Location here() {
        return at(json.currentTokenLocation());
    }

    /** What breaks a limit of the parser, such as a number of a thousand digits, has no place but the present one. */
    private Location at(@Nullable JsonLocation told) {
        JsonLocation place = told == null ? json.currentLocation() : told;
        int line = Math.max(1, place.getLineNr());
        int column = Math.max(1, place.getColumnNr());
        return new Location(name, new Span(line, column, 1), "");
    }
}
