package org.zhize.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads pages, which are resources beside the sentences of problems. A page that cannot be read is a defect of ours. */
final class ProblemPageReader {

    private static final List<String> KEYS = List.of("title", "means", "why", "avoid", "prefer");

    private final Problems problems = new Problems();
    private final YamlMapping page;

    private ProblemPageReader(SourceText source) {
        page = sound(YamlValue.read(source, problems));
        page.expectKeys(KEYS, problems);
    }

    static ProblemPage read(ProblemCode code) {
        ProblemPageReader reader = new ProblemPageReader(source("/org/zhize/problem/pages/" + code.code() + ".yaml"));
        return new ProblemPage(
                code,
                reader.text("title"),
                reader.text("means"),
                reader.text("why"),
                reader.files("avoid"),
                reader.files("prefer"));
    }

    private static SourceText source(String resource) {
        try (InputStream in = ProblemPageReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no page " + resource);
            }
            return new SourceText(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bilingual text(String key) {
        return sound(page.bilingual(key, problems));
    }

    private List<PageFile> files(String key) {
        YamlMapping files = sound(page.mapping(key, problems));
        return files.entries().entrySet().stream()
                .map(file -> file(file.getKey(), file.getValue()))
                .toList();
    }

    /** A text, nothing where the file is absent, or a mapping of {@code encoding} and {@code text}. */
    private PageFile file(String path, YamlValue value) {
        if (value instanceof YamlText text) {
            return new PageFile(path, text.isNull() ? "" : text.text(), StandardCharsets.UTF_8, text.isNull());
        }
        YamlMapping encoded = sound(value.asMapping(path, problems));
        String encoding = sound(encoded.text("encoding", problems)).text();
        return new PageFile(path, sound(encoded.text("text", problems)).text(), Charset.forName(encoding), false);
    }

    private <T> T sound(Optional<T> part) {
        return part.filter(read -> !problems.hasErrors())
                .orElseThrow(() -> new IllegalStateException("not a page: " + problems.inFileOrder()));
    }
}
