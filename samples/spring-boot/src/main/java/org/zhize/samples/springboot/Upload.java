package org.zhize.samples.springboot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.http.HttpStatus;

/** The body of a request: never more of it is held than may be. Whoever is given its bytes changes nothing in them. */
final class Upload {

    static final String ZIP = "application/zip";

    private final byte[] bytes;
    private final long most;

    /** @param most how much may be unpacked of it */
    Upload(byte[] bytes, long most) {
        this.bytes = bytes;
        this.most = most;
    }

    static Upload read(InputStream body, long most) throws IOException {
        byte[] bytes = body.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw Refusal.tooLarge(most);
        }
        return new Upload(bytes, most);
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isZip() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** {@return the files of a zip by path; of a folder that was packed as a whole, by the path in it} */
    Map<String, byte[]> files(String... oneOf) {
        Map<String, byte[]> files = unpacked();
        String folder = files.keySet().stream()
                .filter(name -> List.of(oneOf).contains(name.substring(name.indexOf('/') + 1)))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .findFirst()
                .orElse("");
        Map<String, byte[]> inFolder = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.startsWith(folder)) {
                inFolder.put(name.substring(folder.length()), content);
            }
        });
        return inFolder;
    }

    private Map<String, byte[]> unpacked() {
        Map<String, byte[]> files = new TreeMap<>();
        long left = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= content.length + entry.getName().length();
                if (left < 0) {
                    throw Refusal.tooLarge(most);
                }
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) { // also a name that is no text
            throw broken();
        }
        if (files.isEmpty()) {
            throw broken();
        }
        return files;
    }

    private static Refusal broken() {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "broken-zip", List.of());
    }
}
