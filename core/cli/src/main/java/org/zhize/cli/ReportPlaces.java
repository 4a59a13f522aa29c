package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses, before anything is read, places where reports cannot be written or would do harm.
 *
 * @param terminal in which language it says so
 */
record ReportPlaces(Terminal terminal) {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    /**
     * Refuses two reports in one file, and a report in the place of what is read.
     *
     * @param files where the reports go
     * @param sources files and folders that are read
     */
    void require(List<Path> files, List<Path> sources) throws IOException {
        Set<Path> taken = new HashSet<>();
        for (Path file : files) {
            if (!file.equals(STANDARD_OUTPUT)) {
                require(file, sources);
                refuseIf(!taken.add(ReportFile.normal(file)), "same-output", file);
            }
        }
    }

    private void require(Path file, List<Path> sources) throws IOException {
        ReportFile.requireFolder(file);
        refuseIf(Files.isDirectory(file), "is-folder", file);
        boolean isSource = sources.stream().anyMatch(source -> ReportFile.isWithin(file, source));
        refuseIf(isSource && Files.exists(file) && !isPage(file), "output-is-source", file);
    }

    /** No rule set and no folder of facts has pages. */
    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    private void refuseIf(boolean isWrong, String key, Path file) {
        if (isWrong) {
            throw new WrongUseException(terminal.text(key, file));
        }
    }
}
