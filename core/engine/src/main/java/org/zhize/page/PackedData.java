package org.zhize.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Data inside a web page: JSON, deflated and in Base64. It is small, and nothing in it can be taken for markup.
 *
 * <p>A script reads it with {@code DecompressionStream("deflate-raw")}. Has no state; may be called from any thread.
 */
public final class PackedData {

    private static final JsonFactory JSON = new JsonFactory();

    private PackedData() {}

    /**
     * Writes data as an element that browsers neither run nor show.
     *
     * @param id the id of the element, which must not need escaping
     * @param data made of maps, iterables, texts, whole numbers and booleans
     * @param out the page
     * @throws IOException if it cannot be written
     */
    public static void write(String id, Object data, Writer out) throws IOException {
        out.write("<script type=\"application/octet-stream\" id=\"" + id + "\">" + packed(data) + "</script>\n");
    }

    private static String packed(Object data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (OutputStream base64 = Base64.getEncoder().wrap(bytes);
                JsonGenerator json = JSON.createGenerator(new DeflaterOutputStream(base64, deflater))) {
            value(data, json);
        } finally {
            deflater.end();
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private static void value(Object data, JsonGenerator json) throws IOException {
        if (data instanceof Map<?, ?> map) {
            object(map, json);
        } else if (data instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(item, json);
            }
            json.writeEndArray();
        } else if (data instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (data instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(Columns.visible((String) data));
        }
    }

    /** In the order of the names: that of small maps changes with each start of the virtual machine. */
    private static void object(Map<?, ?> map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        String[] names = map.keySet().toArray(String[]::new);
        Arrays.sort(names);
        for (String name : names) {
            json.writeFieldName(name);
            value(Objects.requireNonNull(map.get(name)), json);
        }
        json.writeEndObject();
    }
}
