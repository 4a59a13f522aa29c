package org.zhize.cli.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook that does not say when or where it was written, which the library cannot leave out: the same report would be another file
 * each time. It lies in a temporary file until it is complete.
 */
final class TimelessArchive {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final byte[] UNDATED = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Zhize</dc:creator></cp:coreProperties>
            """.getBytes(StandardCharsets.UTF_8);

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 12, 0);

    private final SeekableByteChannel channel;
    private final OutputStream stream;

    TimelessArchive() throws IOException {
        Path file = Files.createTempFile("zhize", ".xlsx");
        this.channel = Files.newByteChannel(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    OutputStream stream() {
        return stream;
    }

    /** Copies what was written to the stream. */
    void writeTo(OutputStream out) throws IOException {
        stream.flush();
        try (ZipFile written = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out);
            for (ZipArchiveEntry entry : Collections.list(written.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry undated = undated(entry.getName());
                if (entry.getName().equals(PROPERTIES)) {
                    writeProperties(copy, undated);
                } else {
                    undated.setMethod(entry.getMethod());
                    undated.setCrc(entry.getCrc());
                    undated.setSize(entry.getSize());
                    undated.setCompressedSize(entry.getCompressedSize());
                    copy.addRawArchiveEntry(undated, written.getRawInputStream(entry));
                }
            }
            copy.finish();
        }
        out.flush();
    }

    /** The format wants a time, and has none that does not depend on where the machine stands but this. */
    private static ZipArchiveEntry undated(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static void writeProperties(ZipArchiveOutputStream copy, ZipArchiveEntry entry) throws IOException {
        copy.putArchiveEntry(entry);
        copy.write(UNDATED);
        copy.closeArchiveEntry();
    }
}
