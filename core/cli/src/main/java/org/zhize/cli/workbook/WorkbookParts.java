package org.zhize.cli.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the library that reads workbooks does not tell: which cells are merged. Unpacks the whole file once, so that one
 * which is larger than it looks is refused before anybody else unpacks it.
 *
 * @param files the file of each sheet by the id of its relationship
 * @param merged the merged cells of each sheet by its file
 */
record WorkbookParts(Map<String, String> files, Map<String, List<CellRange>> merged) {

    private static final String FOLDER = "xl/";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final String SHEETS = "xl/worksheets/";

    private static final XMLInputFactory XML = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static WorkbookParts in(byte[] bytes) throws IOException {
        WorkbookParts parts = new WorkbookParts(new HashMap<>(), new HashMap<>());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                LimitedStream content = new LimitedStream(zip)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.read(entry.getName(), content);
                content.skipRest();
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return parts;
    }

    /** {@return the merged cells of the sheet whose relationship has that id} */
    List<CellRange> mergedIn(String id) {
        return merged.getOrDefault(files.getOrDefault(id, ""), List.of());
    }

    private void read(String name, InputStream content) throws XMLStreamException {
        if (name.equals(RELATIONSHIPS)) {
            elements(content, "Relationship", (id, target) -> files.put(id, path(target)), "Id", "Target");
        } else if (name.startsWith(SHEETS)) {
            List<CellRange> ranges = new ArrayList<>();
            elements(content, "mergeCell", (range, same) -> ranges.add(CellRange.of(range)), "ref", "ref");
            merged.put(name, ranges);
        }
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    /** Takes two attributes of an element. */
    private interface Taker {
        void take(String first, String second);
    }

    private static void elements(InputStream content, String name, Taker taker, String first, String second)
            throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(name)) {
                taker.take(xml.getAttributeValue(null, first), xml.getAttributeValue(null, second));
            }
        }
    }
}
