package org.zhize.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** Reads CSV as other programs do. */
final class CsvRows {

    private CsvRows() {}

    static List<List<String>> of(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}
