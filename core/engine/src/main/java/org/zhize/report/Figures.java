package org.zhize.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.finding.Comparison;

/** Shortens long decimals for people, never so far that a miss would look like a hit. */
final class Figures {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int FEW = 2;
    private static final int MANY = 4;

    private Figures() {}

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** {@return the comparison with about two decimals, each shortened number marked ≈; as it is if it is short} */
    static Comparison shortened(Comparison comparison) {
        List<String> numbers = Stream.concat(
                        bounds(comparison).stream(), Stream.of(comparison.observed(), comparison.margin()))
                .toList();
        if (!numbers.stream().allMatch(Figures::isDecimal)) {
            return comparison;
        }
        int longest = numbers.stream().mapToInt(Figures::scale).max().orElse(0);
        return longest > MANY ? rounded(comparison, enough(comparison, longest)) : comparison;
    }

    /** {@return the two bounds of a range, or the one number that is required} */
    private static List<String> bounds(Comparison comparison) {
        String required = comparison.required();
        return required.startsWith("[")
                ? Arrays.asList(required.substring(1, required.length() - 1).split(", "))
                : List.of(required);
    }

    /** {@return with how many places it still shows on which side of the threshold the value lies} */
    private static int enough(Comparison comparison, int longest) {
        int places = bounds(comparison).stream()
                .mapToInt(Figures::scale)
                .filter(scale -> scale <= MANY)
                .reduce(FEW, Math::max);
        while (places < longest && !tellsApart(comparison, places)) {
            places++;
        }
        return places;
    }

    private static boolean tellsApart(Comparison comparison, int places) {
        BigDecimal margin = new BigDecimal(comparison.margin());
        BigDecimal observed = new BigDecimal(comparison.observed());
        return roundedMargin(comparison.margin(), places).signum() == margin.signum()
                && bounds(comparison).stream()
                        .allMatch(bound -> observed.compareTo(new BigDecimal(bound))
                                == rounded(comparison.observed(), places).compareTo(rounded(bound, places)));
    }

    private static Comparison rounded(Comparison comparison, int places) {
        String required = bounds(comparison).stream()
                .map(bound -> text(bound, rounded(bound, places)))
                .collect(Collectors.joining(", "));
        return new Comparison(
                text(comparison.observed(), rounded(comparison.observed(), places)),
                comparison.operator(),
                comparison.required().startsWith("[") ? "[" + required + "]" : required,
                text(comparison.margin(), roundedMargin(comparison.margin(), places)),
                comparison.unit());
    }

    private static String text(String number, BigDecimal rounded) {
        return scale(number) <= rounded.scale() ? number : "≈" + rounded.toPlainString();
    }

    private static BigDecimal rounded(String number, int places) {
        return new BigDecimal(number).setScale(places, RoundingMode.HALF_UP);
    }

    /** What is short is rounded up, so that doing what a report asks for is enough. */
    private static BigDecimal roundedMargin(String margin, int places) {
        BigDecimal exact = new BigDecimal(margin);
        return exact.setScale(places, exact.signum() < 0 ? RoundingMode.UP : RoundingMode.HALF_UP);
    }

    private static int scale(String number) {
        return new BigDecimal(number).scale();
    }
}
