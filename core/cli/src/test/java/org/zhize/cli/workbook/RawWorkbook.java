package org.zhize.cli.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, cell by cell, with what no library would write. */
final class RawWorkbook {

    /** The styles of cells: general, date, percentage, a date of Chinese programs. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
            <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="31"/></cellXfs>
            </styleSheet>""";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String properties = "";

    /** Adds a sheet: its rows, and what follows them. */
    RawWorkbook with(String sheet, String rows, String rest) {
        sheets.put(
                sheet,
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData>" + rest + "</worksheet>");
        return this;
    }

    RawWorkbook with(String sheet, String rows) {
        return with(sheet, rows, "");
    }

    RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** {@return a row of cells, each written as XML or, if it is not, as text} */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String place = (char) ('A' + i) + String.valueOf(number);
            row.append(
                    cells[i].startsWith("<c ")
                            ? cells[i].replaceFirst("<c ", "<c r=\"" + place + "\" ")
                            : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
        }
        return row + "</row>";
    }

    /** {@return a number with the digits as given, in one of the styles} */
    static String number(String digits, int style) {
        return "<c s=\"" + style + "\"><v>" + digits + "</v></c>";
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder list = new StringBuilder();
            StringBuilder relationships = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                number++;
                list.append(
                        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
                relationships.append(relationship(number));
                put(zip, "xl/worksheets/sheet" + number + ".xml", sheet.getValue());
            }
            put(zip, "[Content_Types].xml", contentTypes(number));
            put(zip, "xl/styles.xml", STYLES);
            put(zip, "xl/workbook.xml", workbook(list));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + relationships + "</Relationships>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String workbook(CharSequence list) {
        return """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s<sheets>%s</sheets></workbook>\
                """.formatted(properties, list);
    }

    private static String contentTypes(int sheets) {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + kind + "styles+xml\"/>");
        for (int i = 1; i <= sheets; i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + kind
                    + "worksheet+xml\"/>");
        }
        return types + "</Types>";
    }

    private static String relationship(int number) {
        return "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\" ".formatted(number, number)
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
