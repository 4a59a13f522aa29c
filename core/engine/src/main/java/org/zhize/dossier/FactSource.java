package org.zhize.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of facts, or what stands for one. It may be read several times. */
public interface FactSource {

    /** {@return what problems call it, such as {@code Funding.csv}} */
    String name();

    /**
     * {@return all of it}
     *
     * @throws IOException if it cannot be read
     */
    byte[] read() throws IOException;

    /**
     * {@return how many bytes it has}
     *
     * @throws IOException if it cannot be read
     */
    default long size() throws IOException {
        return read().length;
    }

    /** {@return a file on disk} */
    static FactSource of(Path file) {
        return new FactSource() {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public byte[] read() throws IOException {
                return Files.readAllBytes(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }

    /**
     * {@return bytes by the name of a file}
     *
     * @param ending how the name of such a file would end, such as {@code .json}
     */
    static FactSource of(String name, String ending, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new FactSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String ending() {
                return ending;
            }

            @Override
            public byte[] read() {
                return copy.clone();
            }

            @Override
            public long size() {
                return copy.length;
            }
        };
    }

    /** {@return the name without its ending} */
    default String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? name() : name().substring(0, dot);
    }

    /** {@return how its name ends, in lower case, such as {@code .csv}; empty if it has no ending} */
    default String ending() {
        return name().substring(stem().length()).toLowerCase(Locale.ROOT);
    }
}
