package org.zhize.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.cli.draft.Kind;
import org.zhize.problem.Bilingual;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What {@code zhize new} can be told. */
final class NewOptions {

    private static final String KINDS = "share|growth|count-zero|duty|conclusion|at-least";

    @Option(
            names = "--like",
            paramLabel = KINDS,
            converter = ToKind.class,
            completionCandidates = Kinds.class,
            order = 1)
    private @Nullable Kind like;

    @Option(names = "--theme", paramLabel = "THEME", order = 2)
    private @Nullable String theme;

    @Option(names = "--theme-title", paramLabel = "TITLE", order = 3)
    private @Nullable String themeTitle;

    @Option(names = "--title", paramLabel = "TITLE", order = 4)
    private @Nullable String title;

    @Option(names = "--basis", paramLabel = "TEXT", order = 5)
    private @Nullable String basis;

    @Option(names = "--level", paramLabel = "LEVEL", split = ",", completionCandidates = Levels.class, order = 6)
    private List<String> levels = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DATE", order = 7)
    private @Nullable LocalDate since;

    @Option(names = "--floor", paramLabel = "NUMBER", order = 8)
    private @Nullable BigDecimal floor;

    @Option(names = "--region", paramLabel = "CODE", order = 9)
    private @Nullable String region;

    @Option(names = "--value", paramLabel = "NUMBER", order = 10)
    private @Nullable BigDecimal value;

    Optional<Kind> like() {
        return Optional.ofNullable(like);
    }

    Optional<String> theme() {
        return Optional.ofNullable(theme);
    }

    Optional<String> themeTitle() {
        return filled(themeTitle);
    }

    Optional<Bilingual> title(String english) {
        return filled(title)
                .map(Bilingual::of)
                .map(both -> both.zh().equals(both.en()) ? new Bilingual(both.zh(), english) : both);
    }

    Optional<String> basis() {
        return filled(basis);
    }

    List<String> levels() {
        return levels;
    }

    /** {@return the day given, or this year's first} */
    LocalDate since() {
        return since == null ? LocalDate.now(ZoneId.systemDefault()).withDayOfYear(1) : since;
    }

    Optional<BigDecimal> floor() {
        return Optional.ofNullable(floor);
    }

    Optional<String> region() {
        return Optional.ofNullable(region);
    }

    Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(known -> !known.isEmpty());
    }

    /** For completion in a shell. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Kind.values()).map(Kind::word).iterator();
        }
    }

    /** For completion in a shell. */
    static final class Levels implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of("nation", "province", "city", "county").iterator();
        }
    }

    /** Reads a kind as people write it. */
    static final class ToKind implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String word) {
            return Kind.of(word).orElseThrow(() -> new TypeConversionException(KINDS));
        }
    }
}
