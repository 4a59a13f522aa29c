package org.zhize.language;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random legal rules: any conditions of the grammar in any order, and a statement over what they bind. */
final class LegalRules extends DomainContextBase {

    private static final List<String> EQUALITY = List.of("==", "!=");
    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");

    private static Arbitrary<String> oneOf(String... texts) {
        return Arbitraries.of(texts);
    }

    private static Arbitrary<String> space() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(" ")),
                net.jqwik.api.Tuple.of(1, oneOf("\n        ", "\t", " /* 说明 */ ", " // 说明 \"\n", "  ")));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("决算 a\"'\\${}/*;end，”\t")
                .ofMaxLength(8)
                .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    private static Arbitrary<String> test(Arbitrary<String> field, List<String> operators, Arbitrary<String> value) {
        return Combinators.combine(field, space(), Arbitraries.of(operators), space(), value)
                .as((name, before, operator, behind, right) -> name + before + operator + behind + right);
    }

    private static Arbitrary<String> member(Arbitrary<String> field, Arbitrary<String> value) {
        return Combinators.combine(
                        field,
                        oneOf(" in ", " not in "),
                        value.list().ofMinSize(1).ofMaxSize(3))
                .as((name, in, values) -> name + in + "( " + String.join(", ", values) + " )");
    }

    private static Arbitrary<String> number() {
        return Arbitraries.integers().between(-12, 12).map(String::valueOf);
    }

    /** A constraint on Funding that needs no variable but {@code $year}. */
    private static Arbitrary<String> constraint() {
        Arbitrary<String> money = oneOf("generalBudget", "governmentFund");
        Arbitrary<String> year = oneOf("$year", "$year - 1", "$year + 12", "3", "-1");
        return Arbitraries.oneOf(List.of(
                test(Arbitraries.just("year"), ORDER, year),
                member(Arbitraries.just("year"), year),
                test(money, ORDER, Arbitraries.oneOf(money, number())),
                test(
                        Arbitraries.just("share"),
                        ORDER,
                        Arbitraries.oneOf(number(), Arbitraries.just("parameters.percent(\"floor\")"))),
                test(
                        Arbitraries.just("basis"),
                        EQUALITY,
                        Arbitraries.oneOf(text(), Arbitraries.just("parameters.text('basis')"))),
                member(Arbitraries.just("basis"), text()),
                test(oneOf("approved", "announced"), ORDER, oneOf("approved", "announced", "parameters.date(\"due\")")),
                test(Arbitraries.just("audited"), EQUALITY, oneOf("true", "false", "parameters.flag(\"audit\")")),
                test(oneOf("basis", "share", "approved", "audited", "year"), EQUALITY, Arbitraries.just("null"))));
    }

    private static Arbitrary<String> constraints() {
        return constraint()
                .filter(LegalRules::comparesTwoThings)
                .list()
                .ofMaxSize(4)
                .map(list -> String.join(", ", list));
    }

    /** A field that is compared with itself would be a mistake. */
    private static boolean comparesTwoThings(String constraint) {
        String[] sides = constraint.split("[ \\n\\t=!<>]+", -1);
        return !sides[0].equals(sides[sides.length - 1]);
    }

    private static Arbitrary<String> pattern(String bindings) {
        return constraints()
                .map(tests ->
                        "Funding( " + tests + (tests.isEmpty() || bindings.isEmpty() ? "" : ", ") + bindings + " )");
    }

    private static Arbitrary<String> condition() {
        Arbitrary<String> pattern = pattern("");
        Arbitrary<String> every = Combinators.combine(
                        constraints(), constraint().filter(LegalRules::comparesTwoThings))
                .as((where, demanded) ->
                        "forall( $c : Funding( " + where + " ) Funding( this == $c, " + demanded + " ) )");
        return Combinators.combine(
                        Arbitraries.oneOf(List.of(
                                pattern,
                                pattern.map(one -> "not " + one),
                                pattern.map(one -> "not( " + one + " )"),
                                pattern.map(one -> "exists " + one),
                                pattern.map(one -> "forall( " + one + " )"),
                                every,
                                pattern.list()
                                        .ofMinSize(2)
                                        .ofMaxSize(3)
                                        .map(all -> "( " + String.join(" or ", all) + " )"))),
                        oneOf("", ";"))
                .as(String::concat);
    }

    private static Arbitrary<String> aggregates() {
        Arbitrary<String> bound = pattern("$a : generalBudget, $b : governmentFund");
        Arbitrary<String> values = oneOf(
                "$x : sum($a), $y : sum($a + $b)",
                "$x : average($a), $y : max($b)",
                "$x : min($a * 2), $y : average(-$b)",
                "$x : sum(($a - $b) / 2), $y : min($b)");
        return Combinators.combine(bound, oneOf(";", ","), values)
                .as((facts, separator, all) -> "accumulate( " + facts + separator + " " + all + " )");
    }

    /** An amount of money over the bound values {@code $x}, {@code $y} and {@code $g}. */
    private static Arbitrary<String> amount() {
        Arbitrary<String> leaf = oneOf(
                "$x", "$y", "$g", "-$x", "min($x, $y)", "max($g, $y, 3)", "parameters.percent(\"floor\") * $g", "12");
        return Arbitraries.lazyOf(
                () -> leaf,
                () -> Combinators.combine(leaf, oneOf(" + ", " - "), amount())
                        .as((left, sign, right) -> left + sign + right),
                () -> amount().map(inner -> "(" + inner + ")"),
                () -> Combinators.combine(leaf, oneOf("2", "3", "(1 + 2)"))
                        .as((left, right) -> left + " * " + right + " / 4"));
    }

    private static Arbitrary<String> statement() {
        Arbitrary<String> measured = Arbitraries.oneOf(
                amount().map(value -> "require.that(" + value + ")"),
                Combinators.combine(amount(), amount()).as("require.growth(%s, %s)"::formatted),
                Combinators.combine(amount(), amount()).as("require.share(%s, %s)"::formatted));
        Arbitrary<String> relation = oneOf(
                ".isAtLeast(1)",
                ".isAtMost(0)",
                "\n        .isAbove(3)",
                ".isBelow(12)",
                ".isEqualTo(0)",
                ".isBetween(1, 2)");
        Arbitrary<String> compared = Combinators.combine(
                        measured, oneOf("", ".of(\"合计\")", ".of(\"合计\", $f)"), relation)
                .as((value, of, bound) -> value + of + bound);
        Arbitrary<String> concluded = Combinators.combine(
                        oneOf("holds", "fails", "notApplicable", "missing"), text(), oneOf("", ".of($f)"))
                .as((word, reason, of) -> "require." + word + "(" + reason + ")" + of);
        return Combinators.combine(Arbitraries.oneOf(compared, concluded), oneOf(";", ""))
                .as(String::concat);
    }

    /** A file of one rule. */
    @Provide
    Arbitrary<String> rules() {
        String bound = "    $f : Funding( $g : generalBudget, $h : year )\n    ";
        return Combinators.combine(text(), condition().list().ofMaxSize(4), aggregates(), statement())
                .as((name, conditions, aggregates, statement) -> "rule " + name
                        + "\nwhen\n    Situation( $year : dataYear )\n" + bound + String.join("\n    ", conditions)
                        + "\n    " + aggregates + "\nthen\n    " + statement + "\nend\n");
    }
}
