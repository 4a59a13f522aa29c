package org.zhize.ruleset;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.limit.Limit;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** The files of a rule set as texts. */
final class SourceTexts {

    private final SortedMap<String, SourceText> texts = new TreeMap<>();
    private final String digest;

    SourceTexts(RuleSetFiles files, Problems problems) {
        files.bytes()
                .forEach((name, bytes) ->
                        SourceText.decode(name, bytes, problems).ifPresent(text -> texts.put(name, text)));
        files.tooLarge()
                .forEach(name ->
                        problems.add(ProblemCode.FILE_TOO_LARGE, Location.of(name), files.told(Limit.FILE_BYTES)));
        files.firstTooMany()
                .ifPresent(
                        name -> problems.add(ProblemCode.FILE_TOO_LARGE, Location.of(name), files.told(Limit.FILES)));
        files.ignored().forEach(name -> problems.add(ProblemCode.IGNORED_FILE, Location.of(name), name));
        digest = digest(files.bytes());
    }

    /** Of a list such as {@code sha256sum} prints: one line a file, its digest and its path. */
    private static String digest(SortedMap<String, byte[]> files) {
        StringBuilder list = new StringBuilder();
        files.forEach((name, bytes) ->
                list.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
        return Sha256.of(list.toString());
    }

    Optional<SourceText> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** {@return the files with the given ending, by path} */
    Stream<SourceText> endingWith(String ending) {
        return texts.values().stream().filter(text -> text.name().endsWith(ending));
    }

    String digest() {
        return digest;
    }
}
