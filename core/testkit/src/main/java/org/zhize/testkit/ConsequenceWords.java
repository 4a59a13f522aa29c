package org.zhize.testkit;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Consequence;
import org.zhize.language.EffectKind;
import org.zhize.problem.Bilingual;

/** What follows, or should have followed, in a few words: {@code interview 360102 约谈}. */
final class ConsequenceWords {

    static final Bilingual NOTHING = new Bilingual("（无）", "(none)");

    private ConsequenceWords() {}

    static Bilingual of(ExpectedConsequence expected) {
        String text = expected.text() == null ? "" : "…" + expected.text() + "…";
        return Bilingual.same(line(expected.kind(), expected.of(), text, expected.details()));
    }

    static Bilingual of(Consequence came) {
        return new Bilingual(
                line(came.kind(), came.subject(), came.text().zh(), came.details()),
                line(came.kind(), came.subject(), came.text().in(Locale.ENGLISH), came.details()));
    }

    static Bilingual of(Collection<Consequence> came) {
        return came.isEmpty() ? NOTHING : new Bilingual(joined(came, Bilingual::zh), joined(came, Bilingual::en));
    }

    private static String joined(Collection<Consequence> came, Function<Bilingual, String> language) {
        return came.stream().map(ConsequenceWords::of).map(language).collect(Collectors.joining("; "));
    }

    private static String line(EffectKind kind, @Nullable String of, String text, Map<String, String> details) {
        Stream<String> named = details.entrySet().stream().map(detail -> detail.getKey() + "=" + detail.getValue());
        return Stream.of(Stream.of(kind.word()), Stream.ofNullable(of), Stream.of(text), named)
                .flatMap(Function.identity())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
