package org.zhize.cli.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellAddress;
import org.zhize.problem.Bilingual;

/**
 * What the library that reads workbooks does not tell: which cells are merged. Unpacks the whole file once, so that one
 * which is larger than it looks, or has a cell so far to the right that the row would fill the memory, is refused before
 * anybody else unpacks it.
 *
 * @param files the file of each sheet by the id of its relationship
 * @param merged the merged cells of each sheet by its file
 */
record WorkbookParts(Map<String, String> files, Map<String, List<CellRange>> merged) {

    private static final String FOLDER = "xl/";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final String SHEETS = "xl/worksheets/";

    /** {@code XFD}, beyond which no spreadsheet program goes. */
    private static final int MOST_COLUMNS = 16_384;

    private static final Bilingual TOO_WIDE = new Bilingual("有单元格在 XFD 列之后", "it has a cell beyond the column XFD");

    private static final XMLInputFactory XML = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static WorkbookParts in(byte[] bytes) throws IOException {
        WorkbookParts parts = new WorkbookParts(new HashMap<>(), new HashMap<>());
        Budget budget = new Budget();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    InputStream content = budget.limit(part);
                    parts.read(entry.getName(), content);
                    content.transferTo(OutputStream.nullOutputStream());
                }
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

    private void read(String name, InputStream content) throws XMLStreamException, UnpackingException {
        if (name.equals(RELATIONSHIPS)) {
            elements(content, xml -> {
                if (xml.getLocalName().equals("Relationship")) {
                    files.put(xml.getAttributeValue(null, "Id"), path(xml.getAttributeValue(null, "Target")));
                }
            });
        } else if (name.startsWith(SHEETS)) {
            List<CellRange> ranges = new ArrayList<>();
            elements(content, xml -> readCell(xml, ranges));
            merged.put(name, ranges);
        }
    }

    private static void readCell(XMLStreamReader xml, List<CellRange> ranges) throws UnpackingException {
        if (xml.getLocalName().equals("mergeCell")) {
            ranges.add(CellRange.of(xml.getAttributeValue(null, "ref")));
        } else if (xml.getLocalName().equals("c")) {
            String place = xml.getAttributeValue(null, "r");
            if (place != null && new CellAddress(place).getColumn() >= MOST_COLUMNS) {
                throw new UnpackingException(TOO_WIDE);
            }
        }
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    /** Takes an element where it begins. */
    private interface Taker {
        void take(XMLStreamReader element) throws UnpackingException;
    }

    private static void elements(InputStream content, Taker taker) throws XMLStreamException, UnpackingException {
        XMLStreamReader xml = XML.createXMLStreamReader(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                taker.take(xml);
            }
        }
    }
}
