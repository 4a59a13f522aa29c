package org.zhize.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of a rule set that is to be changed.
 *
 * @param file its path in the rule set
 * @param before what it holds
 * @param after what it should hold
 */
record Repair(String file, String before, String after) {

    private static final int CONTEXT = 2;

    /** {@return the text with the line breaks that another one has} */
    static String breakLinesLike(String other, String text) {
        return other.contains("\r\n") ? text.replace("\n", "\r\n") : text;
    }

    /** {@return the change as version control shows it; what cannot be seen is a dot} */
    String diff() {
        List<String> old = before.lines().toList();
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                file, file, old, DiffUtils.diff(old, after.lines().toList()), CONTEXT);
        return lines.stream()
                .map(line -> line.replaceAll("[\\p{Cf}\\p{Cc}\u00A0\u3000&&[^\\t]]", "·") + "\n")
                .collect(Collectors.joining());
    }

    void write(Path folder) throws IOException {
        byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
        ReportFile.write(folder.resolve(file), out -> out.write(bytes));
    }
}
