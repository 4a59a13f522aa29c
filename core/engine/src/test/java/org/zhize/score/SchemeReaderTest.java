package org.zhize.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/** What a scheme's YAML file says, and what it may not say. */
class SchemeReaderTest {

    private static final String A = "{ criterion: a, points: 10 }";

    private static void isTold(String text, ProblemCode code, String zh, String en) {
        List<Problem> problems = SampleScheme.problems(text);
        assertThat(problems)
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(code, SampleScheme.marked(text)));
        assertThat(words(problems.get(0), Locale.CHINESE)).isEqualTo(zh);
        assertThat(words(problems.get(0), Locale.ENGLISH)).isEqualTo(en);
    }

    private static String words(Problem problem, Locale locale) {
        String repair = problem.repair(locale);
        return repair.isEmpty() ? problem.message(locale) : problem.message(locale) + " | " + repair;
    }

    private static String edited(String old, String replacement) {
        String text = SampleScheme.text(A);
        assertThat(text).contains(old);
        return text.replace(old, replacement);
    }

    @Test
    void all_of_it_is_read() {
        Scheme scheme = SampleScheme.read("""
                title: { zh: 草案, en: Draft }
                basis: [甲 第一条, 乙]
                unverified: true
                levels: [city, county]
                note: 说明
                grades:
                  - { grade: pass, title: { zh: 合格, en: pass }, from: 12.5 }
                  - { grade: fail, title: 不合格, from: 0 }
                treatments:
                  insufficient: blocking
                  inconsistent: zero
                  not-applicable: not-counted
                indicators:
                  - id: funding
                    title: { zh: 经费保障, en: Funding }
                    indicators:
                      - { criterion: a, points: 10 }
                      - id: deeper
                        title: 更深
                        indicators:
                          - { criterion: b, title: 乙, points: 5, deduct: 2 }
                          - { criterion: c, points: 6, proportional: { zero-at: 12.5 % } }
                  - { criterion: d, points: 10, by-rank: [10, 8, 8, 0.5] }
                  - { expert: party, title: 党建, points: 8, letters: { A: 100 %, B: 80% } }
                  - { bonus: innovation, title: 创新, points: 2 }
                """);
        assertThat(scheme.title()).isEqualTo(new Bilingual("草案", "Draft"));
        assertThat(scheme.basis()).containsExactly("甲 第一条", "乙");
        assertThat(scheme.unverified()).isTrue();
        assertThat(scheme.appliesTo("county")).isTrue();
        assertThat(scheme.appliesTo("province")).isFalse();
        assertThat(scheme.total()).isEqualTo(new BigDecimal("39"));
        assertThat(scheme.grades()).extracting(Grade::id).containsExactly("pass", "fail");
        assertThat(scheme.treatments())
                .isEqualTo(new Treatments(Treatment.BLOCKING, Treatment.ZERO, Treatment.NOT_COUNTED));
        assertThat(scheme.criteria())
                .extracting(Indicator.OfCriterion::id, Indicator.OfCriterion::award)
                .containsExactly(
                        tuple("a", Award.ByVerdict.BY_VERDICT),
                        tuple("b", new Award.Deduct(new BigDecimal("2"))),
                        tuple("c", new Award.Proportional(Real.of(1).dividedBy(Real.of(8)))),
                        tuple(
                                "d",
                                new Award.ByRank(List.of(
                                        new BigDecimal("10"),
                                        new BigDecimal("8"),
                                        new BigDecimal("8"),
                                        new BigDecimal("0.5")))));
        assertThat(scheme.leaves())
                .extracting(Indicator::id)
                .containsExactly("a", "b", "c", "d", "party", "innovation");
        assertThat(((Indicator.OfExpert) scheme.indicators().get(2)).letters())
                .isEqualTo(Map.of("A", Real.of(1), "B", Real.of(4).dividedBy(Real.of(5))));
    }

    @Test
    void the_examples_of_the_package_are_schemes() throws IOException {
        Path source = Path.of("src/main/java/org/zhize/score/package-info.java");
        List<String> examples = Pattern.compile("(?s)<pre>\\{@code(.*?)}</pre>")
                .matcher(Files.readString(source))
                .results()
                .map(found -> found.group(1).replaceAll("(?m)^ \\* ?", ""))
                .toList();
        assertThat(examples)
                .extracting(example -> SampleScheme.read(example).leaves().count())
                .containsExactly(6L, 2L);
    }

    @Test
    void what_is_not_said_has_a_meaning() {
        Scheme scheme = SampleScheme.of(A);
        assertThat(scheme.unverified()).isFalse();
        assertThat(scheme.appliesTo("nation")).isTrue();
        assertThat(scheme.criteria()).extracting(Indicator::title).containsOnlyNulls();
    }

    @Test
    void an_unknown_criterion_is_told_with_the_nearest() {
        String text = SampleScheme.text(A, "{ criterion: «large-clas-ratio», points: 1 }");
        Problems problems = new Problems();
        SampleScheme.read(text).checkCriteria(Set.of("a", "large-class-ratio"), problems);
        assertThat(problems.inFileOrder())
                .extracting(Problem::code, Problem::location, problem -> problem.repair(Locale.CHINESE))
                .containsExactly(
                        tuple(ProblemCode.UNKNOWN_CRITERION, SampleScheme.marked(text), "是否应为 large-class-ratio"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "total: 100 ; «totl»: 100 ; total",
                "criterion: a ; «criteron»: a ; criterion",
                "points: 10 ; points: 10, «dedukt»: 1 ; deduct",
                "from: 90 ; from: 90, «titles»: 90 ; title",
                "insufficient: zero ; insufficient: zero, «non-applicable»: zero ; not-applicable"
            })
    void a_misspelt_key_is_told_with_the_nearest(String old, String wrong, String nearest) {
        String text = edited(old, wrong);
        List<Problem> problems = SampleScheme.problems(text);
        assertThat(problems)
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(ProblemCode.UNKNOWN_KEY, SampleScheme.marked(text)));
        assertThat(problems.get(0).repair(Locale.CHINESE)).isEqualTo("是否应为 " + nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title: 草案 ; ; title",
                "basis: [甲] ; ; basis",
                "'grade: excellent, ' ; ; grade",
                "', from: 90' ; ; from",
                "', title: { zh: 优秀, en: excellent }' ; ; title",
                "'inconsistent: zero, ' ; ; inconsistent",
                "', points: 10' ; ; points",
                "10 } ; 10, deduct: } ; deduct",
                "10 } ; 10, proportional: {} } ; proportional",
                "10 } ; 10, proportional: } ; proportional",
                "10 } ; '10, proportional: { zero-at: } }' ; zero-at",
                "criterion: a ; 'expert: a, title: 甲, letters: {}' ; letters",
                "criterion: a ; criterion: ; criterion",
                "criterion: a, points: 10 ; indicators: [], id: a, title: 甲 ; indicators",
                "criterion: a, points: 10 ; 'indicators: [ { criterion: a, points: 1 } ], title: 甲' ; id",
                "criterion: a, points: 10 ; 'indicators: [ { criterion: a, points: 1 } ], id: b' ; title",
                "criterion: a ; 'expert: a, letters: { A: 100 % }' ; title",
                "criterion: a ; 'expert: a, title: 甲' ; letters",
                "criterion: a ; bonus: b ; title"
            })
    void what_must_be_there_is_told(String old, String replacement, String missing) {
        String text = edited(old, replacement == null ? "" : replacement);
        assertThat(SampleScheme.problems(text))
                .extracting(Problem::code, problem -> problem.arguments().get(0).zh())
                .containsExactly(tuple(ProblemCode.MISSING_KEY, missing));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "points: 10 ; points: «ten»",
                "points: 10 ; points: «10分»",
                "total: 100 ; total: «hundred»",
                "from: 90 ; from: «90+»",
                "insufficient: zero ; insufficient: «none»",
                "total: 100 ; levels: [«conty»]",
                "total: 100 ; unverified: «是»",
                "10 } ; '10, proportional: { zero-at: «0.5» } }'",
                "criterion: a ; 'expert: a, title: 甲, letters: { A: «all» }'"
            })
    void a_value_of_another_kind_is_told(String old, String wrong) {
        String text = edited(old, wrong);
        assertThat(SampleScheme.problems(text))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(ProblemCode.INVALID_VALUE, SampleScheme.marked(text)));
    }

    @Test
    void an_unknown_treatment_is_told_with_the_nearest() {
        String text = edited("insufficient: zero", "insufficient: «not-count»");
        isTold(
                text,
                ProblemCode.INVALID_VALUE,
                "not-count 不是下列之一：not-counted / zero / blocking | 是否应为 not-counted",
                "not-count is not one of not-counted / zero / blocking | Did you mean not-counted");
    }

    @Test
    void a_scheme_without_grades_is_told() {
        isTold(
                SampleScheme.text(A).replace(SampleScheme.GRADES, "«grades»: []\n"),
                ProblemCode.NO_GRADES,
                "方案没有等次 | 列出各等次，最好的在前，例如 - { grade: pass, title: 合格, from: 60 }",
                "The scheme has no grades | List the grades, the best first, such as - { grade: pass, title: pass, from: 60 }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "from: 80 ; from: «95» ; GRADE_ORDER ; 等次 good 从 95 分起，比上一等的 90 分还高 | 最好的等次写在最前，起点分逐等降低 ;"
                        + "The grade good is from 95, above the 90 of the one before |"
                        + " Write the best grade first, each from fewer points than the one before",
                "from: 80 ; from: «90.0» ; DUPLICATE_FROM ; 等次 good 与上一等都从 90.0 分起 | 改正其中一个的 from ;"
                        + "The grade good and the one before are both from 90.0 | Correct one from",
                "from: 0 ; from: «1» ; LOWEST_GRADE ; 最低的等次 fail 从 1 分起，再低的分数没有等次 | 最低一等写 from: 0 ;"
                        + "'The lowest grade, fail, is from 1; a lower score has none | Write from: 0 for the lowest grade'",
                "grade: good ; grade: «excellent» ; DUPLICATE_GRADE ; 等次 excellent 写了两次 | 改一个名称 ;"
                        + "The grade excellent is written twice | Rename one",
            })
    void grades_out_of_order_are_told(String old, String wrong, ProblemCode code, String zh, String en) {
        isTold(edited(old, wrong), code, zh, en);
    }

    @Test
    void a_grade_that_no_score_reaches_is_told() {
        isTold(
                SampleScheme.text("{ criterion: a, points: 60 }", "{ bonus: b, title: 乙, points: 25 }")
                        .replace("total: 100\n", "")
                        .replace("grade: excellent", "grade: «excellent»"),
                ProblemCode.UNREACHABLE_GRADE,
                "等次 excellent 从 90 分起，而满分连同加分只有 85 分 | 百分制请写 total: 100，或改正 from",
                "The grade excellent is from 90, but full marks with all bonuses are 85 |"
                        + " Write total: 100 for marks out of a hundred, or correct from");
    }

    @ParameterizedTest
    @CsvSource({"-1", "100001", "1e9", "0.0000001"})
    void points_beyond_all_measure_are_told(String points) {
        isTold(
                edited("points: 10", "points: «" + points + "»"),
                ProblemCode.POINTS_RANGE,
                "分值 " + points + " 应在 0 到 100000 之间，小数不超过 6 位",
                "The points " + points + " should be between 0 and 100000, with 6 decimals at most");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "«{» points: 10 } ; INDICATOR_OF_NOTHING ; 这一项没有写由什么得分 |"
                        + " 写 criterion（标准）、expert（专家评级）、bonus（加分）、indicators（下列各项）之一 ;"
                        + "Nothing says what earns the points of this item | Write one of criterion, expert, bonus and indicators",
                "{ criterion: a, points: 1, «bonus»: b } ; INDICATOR_OF_TWO ; 一项里不能同时写 criterion 和 bonus | 分成两项，或删去一个 ;"
                        + "One item cannot have both criterion and bonus | Make two items of it, or remove one",
                "{ criterion: a, points: 5, deduct: 2, «by-rank»: [5] } ; TWO_AWARDS ;"
                        + " 不能同时写 deduct 和 by-rank | 一项只有一种得分办法：删去一个 ;"
                        + "deduct and by-rank cannot both be written | An item earns in one way: remove one",
                "{ criterion: a, points: 5, deduct: «6» } ; MORE_THAN_POINTS ; 6 比本项的 5 分还多 | 改小，或改正 points ;"
                        + "6 is more than the item's 5 points | Lower it, or correct points",
                "{ criterion: a, points: 5, by-rank: [«6», 5] } ; MORE_THAN_POINTS ; 6 比本项的 5 分还多 | 改小，或改正 points ;"
                        + "6 is more than the item's 5 points | Lower it, or correct points",
                "{ criterion: a, points: 5, by-rank: [5, 2, «3»] } ; RANK_ORDER ;"
                        + " 后一名的 3 分比前一名的 2 分多 | 从第一名起，分值逐名不增 ;"
                        + "This place earns 3, more than the 2 of the one before |"
                        + " From the first place on, no place earns more than the one before",
                "{ criterion: a, points: 5, «by-rank»: [] } ; WRONG_SHAPE ;"
                        + " by-rank 应当是从第一名起的分值，例如 [10, 8, 6, 4] ;"
                        + "by-rank should be points from the first place on, such as [10, 8, 6, 4]",
                "{ criterion: a, points: 5, proportional: { zero-at: «0 %» } } ; SHARE_RANGE ; 比例 0 % 应大于 0 % ;"
                        + "The share 0 % should be above 0 %",
                "{ expert: a, title: 甲, points: 5, letters: { A: «101 %» } } ; SHARE_RANGE ; 比例 101 % 应在 0 % 到 100 % 之间 ;"
                        + "The share 101 % should be between 0 % and 100 %",
                "{ expert: a, title: 甲, points: 5, letters: { A: «-1 %» } } ; SHARE_RANGE ; 比例 -1 % 应在 0 % 到 100 % 之间 ;"
                        + "The share -1 % should be between 0 % and 100 %",
                "{ expert: a, title: 甲, points: 5, letters: { A: 100 %, «B»: } } ; LETTER_WITHOUT_SHARE ;"
                        + " 等级 B 没有写得分的比例 | 例如 B: 80 % ;"
                        + "The grade B does not say what share of the points it is worth | Such as B: 80 %"
            })
    void an_indicator_that_does_not_add_up_is_told(String indicator, ProblemCode code, String zh, String en) {
        isTold(SampleScheme.text("{ criterion: z, points: 10 }", indicator), code, zh, en);
    }

    @Test
    void a_criterion_that_is_counted_twice_is_told() {
        isTold(
                SampleScheme.text(A, "{ id: g, title: 组, indicators: [ { criterion: «a», points: 1 } ] }"),
                ProblemCode.COUNTED_TWICE,
                "标准 a 在第 11 行已经计过分 | 一个标准只计一次分：删去一处",
                "The criterion a is already scored on line 11 | A criterion is scored once: remove one");
    }

    @Test
    void two_indicators_of_one_id_are_told() {
        isTold(
                SampleScheme.text(
                        "{ id: a, title: 组, indicators: [ { bonus: «a», title: 乙, points: 1 } ] }",
                        "{ criterion: c, points: 1 }"),
                ProblemCode.DUPLICATE_INDICATOR,
                "编号 a 与第 11 行的相同 | 改一个编号",
                "The id a is that of line 11 | Change one of them");
    }

    @Test
    void full_marks_of_nothing_are_told() {
        String zh = "满分是 0 | 至少有一项的 points 大于 0；写 total 时也要大于 0";
        String en = "Full marks are 0 | At least one item needs points above 0; so does total where it is written";
        isTold(edited("total: 100", "«total»: 0"), ProblemCode.NO_POINTS, zh, en);
        isTold(
                edited("indicators:", "«indicators»:").replace("points: 10", "points: 0"),
                ProblemCode.NO_POINTS,
                zh,
                en);
    }

    @Test
    void several_problems_are_told_at_once() {
        assertThat(SampleScheme.problems("title: 草案\ntotal: -1\ngrades:\n  - 优秀\nindicators:\n  - 甲\n"))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        ProblemCode.MISSING_KEY,
                        ProblemCode.POINTS_RANGE,
                        ProblemCode.WRONG_SHAPE,
                        ProblemCode.MISSING_KEY,
                        ProblemCode.WRONG_SHAPE);
    }
}
