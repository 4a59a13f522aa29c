package org.zhize.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.zhize.language.Statement.Mark;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** The facts that quality rules marked, and what becomes of findings that rest on them. */
final class Suspicions {

    private final IdentityHashMap<Object, List<Marked>> byFact = new IdentityHashMap<>();

    void add(Object fact, Mark mark, String reason) {
        add(fact, new Marked(mark, reason));
    }

    private void add(Object fact, Marked marked) {
        List<Marked> marks = byFact.computeIfAbsent(fact, key -> new ArrayList<>());
        if (!marks.contains(marked)) {
            marks.add(marked);
        }
    }

    /** Marks a fact as another is marked from which it was made. */
    void inherit(Object fact, Suspicions others, Object source) {
        others.marks(source).forEach(marked -> add(fact, marked));
    }

    void addAll(Suspicions others) {
        others.byFact.forEach((fact, marks) -> marks.forEach(marked -> add(fact, marked)));
    }

    /** {@return why no decision can rest on these facts; nothing if they are sound, or only noted} */
    Optional<String> against(Collection<Object> facts) {
        return facts.stream()
                .flatMap(fact -> marks(fact).stream())
                .filter(marked -> marked.mark() != Mark.NOTE)
                .sorted()
                .map(Marked::reason)
                .findFirst();
    }

    private List<Marked> marks(Object fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    Ruling apply(Ruling ruling) {
        List<Marked> marks = ruling.touched().stream()
                .flatMap(fact -> marks(fact).stream())
                .distinct()
                .sorted()
                .toList();
        if (marks.isEmpty()) {
            return withoutMarks(ruling);
        }
        List<Bilingual> notes = new ArrayList<>(ruling.finding().notes());
        marks.forEach(mark -> notes.add(Notes.suspicion(mark.reason())));
        return ruling.with(verdict(ruling.verdict(), marks), notes);
    }

    /** A part that is larger than its whole needs no check of the rule set to contradict itself. */
    private static Ruling withoutMarks(Ruling ruling) {
        Measured measured = ruling.measured();
        if (measured == null || !measured.isImpossible() || !ruling.verdict().isDecided()) {
            return ruling;
        }
        List<Bilingual> notes = new ArrayList<>(ruling.finding().notes());
        notes.add(Notes.NO_SHARE);
        return ruling.with(Verdict.INCONSISTENT, notes);
    }

    /** What is missing stays missing; a verdict that rests on a marked fact is none. */
    private static Verdict verdict(Verdict own, List<Marked> marks) {
        boolean inconsistent = marks.stream().anyMatch(mark -> mark.mark() == Mark.INCONSISTENT);
        boolean insufficient = marks.stream().anyMatch(mark -> mark.mark() == Mark.INSUFFICIENT);
        if (!own.isDecided()) {
            return own;
        }
        return inconsistent ? Verdict.INCONSISTENT : insufficient ? Verdict.INSUFFICIENT : own;
    }

    private record Marked(Mark mark, String reason) implements Comparable<Marked> {
        @Override
        public int compareTo(Marked other) {
            int byMark = mark.compareTo(other.mark);
            return byMark != 0 ? byMark : reason.compareTo(other.reason);
        }
    }
}
