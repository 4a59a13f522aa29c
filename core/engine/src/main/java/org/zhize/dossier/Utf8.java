package org.zhize.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** Reads text files that must be UTF-8: a guess at another encoding would change what is written. */
final class Utf8 {

    private Utf8() {}

    static Optional<SourceText> read(Path file, Problems problems) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String wrong = "0x%02X".formatted(bytes[in.position()] & 0xFF);
            problems.add(ProblemCode.NOT_UTF8, Location.of(name), in.position() + 1, wrong);
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }
}
