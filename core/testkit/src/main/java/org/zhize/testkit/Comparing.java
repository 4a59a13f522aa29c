package org.zhize.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Compares what is expected of one criterion with what came out. */
final class Comparing {

    private final CriterionVerdict actual;

    Comparing(CriterionVerdict actual) {
        this.actual = actual;
    }

    Stream<Mismatch> compare(Expectation expected) {
        return Stream.of(
                        Stream.of(verdict(expected.verdict())),
                        expected.parts().entrySet().stream().map(entry -> part(entry.getKey(), entry.getValue())),
                        expected.subjects().entrySet().stream().map(entry -> subject(entry.getKey(), entry.getValue())),
                        Stream.ofNullable(expected.margin()).map(this::margin),
                        Stream.ofNullable(expected.observed()).map(this::observed),
                        expected.missing().stream().map(this::missing),
                        expected.notes().stream().map(this::note))
                .flatMap(Function.identity())
                .flatMap(Optional::stream);
    }

    Optional<Mismatch> verdict(Verdict expected) {
        return verdict(new Bilingual("判定", "verdict"), expected, actual.verdict());
    }

    Optional<Mismatch> part(String part, Verdict expected) {
        return verdict(
                new Bilingual("部分 " + part, "part " + part),
                expected,
                actual.parts().get(part));
    }

    Optional<Mismatch> subject(String subject, Verdict expected) {
        List<Verdict> came = actual.findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .map(Finding::verdict)
                .toList();
        return verdict(
                new Bilingual("对象 " + subject, "subject " + subject),
                expected,
                came.isEmpty() ? null : Verdict.worstOf(came));
    }

    private Optional<Mismatch> verdict(Bilingual what, Verdict expected, @Nullable Verdict came) {
        return mismatch(expected == came, what, title(expected), came == null ? ConsequenceWords.NOTHING : title(came));
    }

    static Bilingual title(Verdict verdict) {
        return new Bilingual(verdict.title() + " " + verdict.name(), verdict.name());
    }

    Optional<Mismatch> margin(BigDecimal expected) {
        return figure(new Bilingual("差距", "margin"), expected.toPlainString(), Comparison::margin);
    }

    Optional<Mismatch> observed(String expected) {
        return figure(new Bilingual("实测", "observed"), expected, Comparison::observed);
    }

    /** Of the findings that decided: those of other verdicts would prove nothing about this one. */
    private Optional<Mismatch> figure(Bilingual what, String expected, Function<Comparison, String> which) {
        List<String> came = actual.findings().stream()
                .filter(finding -> finding.verdict() == actual.verdict())
                .flatMap(finding -> Stream.ofNullable(finding.comparison()))
                .map(which)
                .toList();
        boolean agrees = came.stream().anyMatch(one -> isSame(expected, one));
        return mismatch(agrees, what, Bilingual.same(expected), listed(came));
    }

    private static boolean isSame(String expected, String came) {
        try {
            return new BigDecimal(expected).compareTo(new BigDecimal(came)) == 0;
        } catch (NumberFormatException e) {
            return expected.equals(came);
        }
    }

    Optional<Mismatch> missing(String expected) {
        List<String> came =
                actual.missing().stream().map(MissingDatum::path).distinct().toList();
        boolean agrees = actual.missing().stream().anyMatch(datum -> isSame(expected, datum));
        return mismatch(agrees, new Bilingual("缺少", "missing"), Bilingual.same(expected), listed(came));
    }

    private static boolean isSame(String expected, MissingDatum datum) {
        String anywhere = datum.field().isEmpty() ? datum.type() : datum.type() + "." + datum.field();
        return expected.equals(anywhere) || expected.equals(datum.path());
    }

    Optional<Mismatch> note(String expected) {
        List<String> came = notes(actual).map(Bilingual::zh).distinct().toList();
        boolean agrees = came.stream().anyMatch(note -> note.contains(expected));
        return mismatch(agrees, new Bilingual("说明", "note"), Bilingual.same(expected), listed(came));
    }

    static Stream<Bilingual> notes(CriterionVerdict verdict) {
        return Stream.concat(
                verdict.notes().stream(), verdict.findings().stream().flatMap(finding -> finding.notes().stream()));
    }

    private static Bilingual listed(List<String> texts) {
        return texts.isEmpty() ? ConsequenceWords.NOTHING : Bilingual.same(String.join("; ", texts));
    }

    private Optional<Mismatch> mismatch(boolean agrees, Bilingual what, Bilingual expected, Bilingual came) {
        return agrees ? Optional.empty() : Optional.of(new Mismatch(actual.criterion(), what, expected, came));
    }
}
