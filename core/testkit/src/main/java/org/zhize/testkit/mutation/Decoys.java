package org.zhize.testkit.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.dossier.Dossier;
import org.zhize.fact.FactFactory;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.fact.ValueKind;
import org.zhize.testkit.Scenario;

/**
 * Scenarios with one fact more, which must not count: like one that is there, but for another stage, year or whatever a rule
 * asks for, and with other figures. A rule that no longer asks takes it for one that counts.
 */
final class Decoys {

    private static final int MOST_OF_A_SCENARIO = 8;
    private static final Pattern WORD = Pattern.compile("(?<![$\\w])[A-Za-z]\\w*");

    private final Scenario scenario;
    private final Predicate<FactField> asked;

    private Decoys(Scenario scenario, Predicate<FactField> asked) {
        this.scenario = scenario;
        this.asked = asked;
    }

    static Stream<Scenario> of(Mutant survivor, List<Scenario> scenarios) {
        Predicate<FactField> asked = asked(survivor.replaced());
        return scenarios.stream()
                .flatMap(scenario -> new Decoys(scenario, asked).all().limit(MOST_OF_A_SCENARIO));
    }

    /** The field that the words name, or whose enum they name; a year where they only name a variable. */
    private static Predicate<FactField> asked(String words) {
        Matcher word = WORD.matcher(words);
        if (!word.find()) {
            return field -> field.name().equals("year");
        }
        String name = word.group();
        return field ->
                field.name().equals(name) || field.type().getSimpleName().equals(name);
    }

    private Stream<Scenario> all() {
        return scenario.facts().stream()
                .filter(fact -> FactFactory.canMake(FactTypes.of(fact)))
                .flatMap(fact -> FactTypes.of(fact).fields().values().stream()
                        .filter(asked)
                        .flatMap(field -> others(field, field.read(fact)).flatMap(other -> with(fact, field, other))));
    }

    private static Stream<?> others(FactField field, @Nullable Object value) {
        if (field.kind() == ValueKind.CHOICE) {
            return Arrays.stream(field.type().getEnumConstants()).filter(other -> !other.equals(value));
        } else if (value instanceof Integer number) {
            return Stream.of(number - 1, number + 1);
        } else if (value instanceof LocalDate day) {
            return Stream.of(day.minusDays(1), day.plusDays(1));
        } else if (value instanceof Boolean flag) {
            return Stream.of(!flag);
        }
        return field.kind() == ValueKind.TEXT ? Stream.of("其他") : Stream.empty();
    }

    private Stream<Scenario> with(Object fact, FactField field, Object other) {
        return Stream.of(BigDecimal.TEN, BigDecimal.ZERO)
                .flatMap(times -> decoy(fact, field, other, times))
                .map(decoy -> with(decoy, FactTypes.of(fact).name() + "." + field.name() + "=" + FactType.text(other)));
    }

    private static Stream<Object> decoy(Object fact, FactField asked, Object other, BigDecimal times) {
        Map<String, Object> values = new HashMap<>();
        for (FactField field : FactTypes.of(fact).fields().values()) {
            Object value = field.read(fact);
            if (value != null) {
                values.put(field.name(), field.isQuantity() ? multiplied(value, times) : value);
            }
        }
        values.put(asked.name(), other);
        try {
            return Stream.of(FactFactory.make(FactTypes.of(fact), values));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Object multiplied(Object number, BigDecimal times) {
        if (number instanceof BigDecimal decimal) {
            return decimal.multiply(times);
        } else if (number instanceof Long whole) {
            return whole * times.longValueExact();
        }
        return number instanceof Integer whole ? whole * times.intValueExact() : number;
    }

    private Scenario with(Object decoy, String what) {
        List<Dossier> dossiers = new ArrayList<>(scenario.dossiers());
        List<Object> facts = new ArrayList<>(scenario.facts());
        facts.add(decoy);
        dossiers.set(0, new Dossier(scenario.situation(), facts));
        return scenario.with(dossiers).named(scenario.name() + "，另有 " + what);
    }
}
