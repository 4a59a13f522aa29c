package org.zhize.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;

/** Whatever a file holds, it is read or its problems are told: nothing else ever comes out. */
class FuzzTest {

    private static final String RULE = """
            package test.funding
            /* 说明 */
            rule "草稿" @criterion("draft")
            when
                Situation( $year : dataYear )
                $f : Funding( year == $year - 1, basis not in ("决算", '预算'), $g : generalBudget ) // 上年
                not ( Funding( year > 3 ) )
                forall( $c : SchoolClass( year == $year ) SchoolClass( this == $c, pupils < 9 ) )
                ( Funding( year <= 1 ) or SchoolClass( stage == Stage.PRIMARY ) )
                accumulate( Funding( year == $year, $h : governmentFund ); $sum : sum($h + 2), $n : count() )
            then
                require.that(($g + $sum) * 2 / $n).of("合计", $f).isBetween(min(1, 2), 3);
            end
            """;
    private static final String CRITERION = """
            title: { zh: 草稿, en: "draft" }
            basis: [甲, '乙']
            levels: [county]   # 县
            parameters:
              rate:
                unit: "%"
                min: 0
                override: raise-only
                values:
                  2020-01-01: { value: 10, basis: 甲, unverified: true }
                  2022-01-01:
                    - { value: null, basis: 乙 }
                    - { notApplicable: true, purpose: x, basis: 丙 }
            """;
    private static final String REGIONS = """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            370000,"山东省",province,100000,,
            371000,威海市,city,370000,1987-06-15,
            371002,环翠区,county,371000,,2030-12-31
            """;
    private static final String REGION = """
            region: 371000
            floor:
              2022-01-01: { value: 12, basis: 乙 }
            """;
    private static final List<String> WORDS = List.of(
            "rule",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "forall",
            "accumulate",
            "or",
            "in",
            "import",
            "package",
            "global",
            "null",
            "true",
            "require",
            "suspect",
            ".that",
            "$x",
            "(",
            ")",
            "\"",
            "'",
            ",",
            ";",
            ":",
            "==",
            "=",
            "<",
            "+",
            "/*",
            "*/",
            "//",
            "@",
            "12",
            "0.1",
            "Funding",
            "year",
            "，",
            "“",
            "”",
            "（",
            "\uFEFF",
            "\u00A0",
            "\u0000",
            "𠮷",
            "\uD840",
            "\t",
            "\n",
            "\r",
            "- ",
            "[",
            "{",
            "}",
            "&a",
            "*a",
            "|",
            ">",
            "---",
            "? ",
            "#",
            "\\",
            "%");

    private static void isReadOrTold(Draft draft, String file) {
        List<Problem> problems = draft.problems();
        for (Problem problem : problems) {
            assertThat(problem.render(Locale.CHINESE)).isNotBlank();
            assertThat(problem.render(Locale.ENGLISH)).isNotBlank();
            long lines = draft.text(problem.location().file()).lines().count();
            assertThat((long) problem.location().span().line())
                    .as("the line of %s in %s", problem, file)
                    .isLessThanOrEqualTo(Math.max(1, lines));
        }
    }

    private static Draft draft() {
        return Draft.rules(RULE).with("regions.csv", REGIONS).with("regions/371000.yaml", REGION);
    }

    @Example
    void the_files_are_sound_as_they_stand() {
        assertThat(draft().problems()).isEmpty();
        assertThat(Draft.criterion(CRITERION).problems()).hasSize(1);
    }

    @Example
    void what_a_yaml_file_only_announces_is_missed_where_it_ends() {
        isReadOrTold(draft().with(Draft.CRITERION, "---  "), Draft.CRITERION);
    }

    /**
     * A few characters of a text replaced.
     *
     * @param place how far into the text, in thousandths
     * @param length how many characters
     * @param by what they are replaced by
     */
    private record Edit(int place, int length, String by) {
        String of(String text) {
            int start = text.length() * place / 1000;
            return text.substring(0, start) + by + text.substring(Math.min(text.length(), start + length));
        }
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<String> written = Arbitraries.oneOf(
                Arbitraries.of(WORDS),
                Arbitraries.just(""),
                Arbitraries.chars().all().map(String::valueOf));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 3),
                        written)
                .as(Edit::new);
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> words = Arbitraries.of(WORDS).list().ofMaxSize(40).map(list -> String.join(" ", list));
        Arbitrary<String> joined = Arbitraries.of(WORDS).list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                words,
                joined,
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().ascii().ofMaxLength(60));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_few_characters_of_a_rule_file_are_changed(@ForAll("edits") Edit edit, @ForAll("edits") Edit another) {
        isReadOrTold(draft().with(Draft.RULES, edit.of(RULE)), Draft.RULES);
        isReadOrTold(draft().with(Draft.RULES, another.of(edit.of(RULE))), Draft.RULES);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_rule_file_is_garbage(@ForAll("garbage") String text) {
        isReadOrTold(draft().with(Draft.RULES, text), Draft.RULES);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_yaml_file_is_garbage(@ForAll("garbage") String text) {
        isReadOrTold(draft().with(Draft.CRITERION, text), Draft.CRITERION);
        isReadOrTold(draft().with("ruleset.yaml", "id: test\nversion: 1\n" + text), "ruleset.yaml");
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_list_of_regions_is_garbage(@ForAll("garbage") String text) {
        isReadOrTold(draft().with("regions.csv", text), "regions.csv");
        isReadOrTold(draft().with("regions.csv", REGIONS + text), "regions.csv");
    }
}
