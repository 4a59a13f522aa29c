package org.zhize.education.cases;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.dossier.Dossier;
import org.zhize.testkit.Scenario;

/** What a scenario gives: the numbers, days and texts of its facts. */
final class GivenFigures {

    /** Numbers that are names of years and grades. */
    private static final Set<String> ORDINALS = Set.of("year", "firstYear", "lastYear", "grade");

    /** From 元 to 万元 and 亿元, and from a percentage to a ratio: powers of ten, nothing between. */
    private static final List<Integer> SHIFTS = List.of(0, 2, 4, 8, -2, -4, -8);

    private final List<BigDecimal> numbers = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private GivenFigures() {}

    static GivenFigures of(Scenario scenario) {
        GivenFigures given = new GivenFigures();
        given.days.add(scenario.situation().asOf());
        scenario.dossiers().stream().map(Dossier::facts).flatMap(List::stream).forEach(given::add);
        return given;
    }

    private void add(Object fact) {
        Stream.of(fact.getClass().getRecordComponents())
                .filter(component -> !ORDINALS.contains(component.getName()))
                .forEach(component -> addValue(value(component, fact)));
    }

    private void addValue(Object value) {
        if (value instanceof BigDecimal number) {
            numbers.add(number);
        } else if (value instanceof Number number) {
            numbers.add(BigDecimal.valueOf(number.longValue()));
        } else if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof String text) {
            texts.add(text);
        }
    }

    private static Object value(RecordComponent component, Object fact) {
        try {
            Object value = component.getAccessor().invoke(fact);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return whether what the document prints is among them; words need not be} */
    boolean include(Figure figure) {
        if (figure.isMasked()) {
            return texts.stream().anyMatch(text -> text.contains(figure.printed()));
        }
        return figure.day().map(days::contains).orElse(true)
                && figure.number().map(this::include).orElse(true);
    }

    /** {@return whether the number is among them, perhaps in a larger or smaller unit} */
    boolean include(BigDecimal printed) {
        return SHIFTS.stream()
                .map(printed::movePointRight)
                .anyMatch(number -> numbers.stream().anyMatch(given -> given.compareTo(number) == 0));
    }
}
