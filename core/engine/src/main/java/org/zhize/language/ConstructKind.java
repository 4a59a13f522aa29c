package org.zhize.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What DRL, its relatives and Java have and the rule language has not, by what is to be written instead. */
enum ConstructKind {
    ATTRIBUTE(
            "salience no-loop lock-on-active agenda-group activation-group ruleflow-group auto-focus date-effective"
                    + " date-expires dialect",
            "duration timer calendars enabled attributes refract direct"),
    FUNCTION("function", "def"),
    QUERY("query", "?"),
    DECLARE("declare", "trait event"),
    IMPORT("static", "import global include expander template package"),
    UNIT("", "unit"),
    EXTENDS("extends", ""),
    ACTION(
            "insertLogical insert update modify delete retract drools kcontext",
            "channels entryPoints setGlobal with log print println"),
    PROGRAM(
            "System Runtime Thread Class new if else for while return int long double float boolean byte short char String"
                    + " var try catch throw switch case synchronized instanceof enum interface void",
            "{ } class public private protected final abstract native goto assert break continue do foreach record this"
                    + " java javax -> ::"),
    ASSIGNMENT("", ":= += -= *= /= ++ --"),
    EVAL("eval", ""),
    TEXT_TEST("matches contains excludes memberOf soundslike", "str soundsLike startsWith endsWith like ~= =~"),
    TIME_TEST(
            "",
            "after before coincides during finishes finishedby includes meets metby overlaps overlappedby starts"
                    + " startedby between"),
    TYPE_TEST("", "isA is"),
    SOURCE("from collect over groupby acc", "window entry-point accumulate"),
    INLINE_CODE("", "init action reverse result"),
    AND("and", "&& &"),
    OR("", "|| | or"),
    NEGATION("", "! not exists forall"),
    CONSEQUENCE("", "then[ do[ break["),
    MEMBER("", "[ ] # !. ?. .. ."),
    METHOD("", ""),
    GROUPING("", ""),
    POSITION("", ""),
    COMPARISON("", ""),
    ANNOTATION("", "@"),
    PERCENT("", "%"),
    SIGN("", "^ ~ << >> **"),
    RELATION("", "=> =< <> === !=="),
    PATH("", "/"),
    ESCAPE("", "\\ ` ${ \"\"\"");

    private final String unmistakable;
    private final String doubtful;

    /**
     * @param unmistakable what is meant wherever it stands on a line that cannot be read
     * @param doubtful what may be a field or a part of something else: meant only where the parser stumbles
     */
    ConstructKind(String unmistakable, String doubtful) {
        this.unmistakable = unmistakable;
        this.doubtful = doubtful;
    }

    Stream<String> words(boolean alsoDoubtful) {
        String words = alsoDoubtful ? unmistakable + " " + doubtful : unmistakable;
        return Arrays.stream(words.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    /** {@return by which the advice on it is found} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
