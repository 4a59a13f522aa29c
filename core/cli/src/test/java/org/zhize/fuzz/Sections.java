package org.zhize.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One input that stands for several files: each begins with a line {@code === name}. */
final class Sections {

    private static final String MARK = "=== ";

    private Sections() {}

    /** {@return the texts by name; of two by one name the first} */
    static Map<String, String> of(byte[] input) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String section : ("\n" + new String(input, StandardCharsets.UTF_8)).split("\n" + MARK, -1)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                files.putIfAbsent(section.substring(0, end), section.substring(end + 1));
            }
        }
        return files;
    }

    /** {@return an archive of the files} */
    static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
