package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.ruleset.RuleSetFiles;
import org.zhize.ruleset.RuleSetReader;

/** Mends in the files of a rule set what can be mended without knowing what is meant. Writes nothing. */
final class Repairs {

    /** What is mended lets the reader see what stands behind it. */
    private static final int ROUNDS = 10;

    private final RuleSetFiles files;
    private final SortedMap<String, String> mended = new TreeMap<>();

    private Repairs(RuleSetFiles files) {
        this.files = files;
        files.names().forEach(name -> files.text(name).ifPresent(text -> mended.put(name, text.text())));
    }

    /** {@return the files that are changed} */
    static List<Repair> of(Path folder) throws IOException {
        Repairs repairs = new Repairs(RuleSetFiles.in(folder));
        Optional<RuleSetContent> rules = repairs.mend();
        new Headers(repairs.mended, rules).mend();
        List<Repair> changed = new ArrayList<>();
        for (String name : repairs.mended.keySet()) {
            String before = Files.readString(folder.resolve(name));
            String after = repairs.mended.getOrDefault(name, "");
            Repair repair = new Repair(name, before, Repair.breakLinesLike(before, after));
            if (!repair.before().equals(repair.after())) {
                changed.add(repair);
            }
        }
        return changed;
    }

    private Optional<RuleSetContent> mend() {
        Optional<RuleSetContent> rules = Optional.empty();
        boolean hasChanged = true;
        for (int round = 0; hasChanged && round < ROUNDS; round++) {
            Problems problems = new Problems();
            rules = RuleSetReader.read(
                    files.with(mended), Thread.currentThread().getContextClassLoader(), problems);
            hasChanged = mend(problems.inFileOrder());
        }
        return rules;
    }

    /** The last of a file first, so that those before it keep their places. */
    private boolean mend(List<Problem> problems) {
        boolean hasChanged = false;
        for (int i = problems.size() - 1; i >= 0; i--) {
            Problem problem = problems.get(i);
            Optional<String> mending = Mending.of(problem);
            String file = problem.location().file();
            if (mending.isPresent() && mended.containsKey(file)) {
                SourceText text = new SourceText(file, mended.getOrDefault(file, ""));
                mended.put(file, Mending.replace(text, problem.location().span(), mending.get()));
                hasChanged = true;
            }
        }
        return hasChanged;
    }
}
