package org.zhize.education.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.education.data.Judge.stated;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_APPLICABLE;
import static org.zhize.rule.Verdict.NOT_MET;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.education.fact.EducationExpenditure;
import org.zhize.education.fact.ListedCount;
import org.zhize.education.fact.PerPupilExpenditure;
import org.zhize.education.fact.StatedPart;
import org.zhize.education.fact.YearComparison;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Direction;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;
import org.zhize.rule.StageOffered;
import org.zhize.rule.StatedChange;
import org.zhize.rule.Verdict;

/** Every row that states a growth, a direction or a verdict, by the check and the criterion that it concerns. */
class PublishedRowsTest {

    private static final Reading READING = Reading.load();
    private static final List<PublishedRow> ROWS = DataFiles.published(READING);
    private static final Map<String, Bilingual> DISAGREEMENTS =
            DataFiles.yaml("disagreements.yaml", (yaml, problems) -> {
                Map<String, Bilingual> reasons = new TreeMap<>();
                yaml.entries()
                        .keySet()
                        .forEach(key ->
                                reasons.put(key, yaml.bilingual(key, problems).orElseThrow()));
                return reasons;
            });

    private static final Set<String> GAPS = Set.of("教育经费增幅减财政经常性收入增幅", "教育支出增幅减财政经常性收入增幅");
    private static final Set<String> EDUCATION = Set.of("一般公共预算教育经费", "地方公共财政教育支出");
    private static final Set<String> REVENUE = Set.of("财政经常性收入增幅", "财政经常性收入");
    private static final String BASIS = "同一公告";
    private static final Pattern STATED_COUNT = Pattern.compile("等级(\\d+)个");

    static Stream<PublishedRow> growths_beside_both_years() {
        return ROWS.stream().filter(PublishedRow::canBeRecomputed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growths_beside_both_years")
    void a_printed_growth_follows_from_both_years(PublishedRow row) {
        List<Object> facts = List.of(
                stated(row.item(), row.stage(), row.year(), row.growth(), "%"),
                new YearComparison(row.year(), row.item(), row.stage(), row.last(), row.value(), row.unit()));

        assertThat(Judge.verdict("dq-growth-recompute", "", row.situation(), facts))
                .isEqualTo(DISAGREEMENTS.containsKey(row.key()) ? INCONSISTENT : MET);
    }

    static Stream<PublishedRow> rows_that_a_criterion_judges() {
        return ROWS.stream()
                .filter(row -> READING.criterion(row.item()).isPresent())
                .filter(row -> row.direction().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows_that_a_criterion_judges")
    void who_fell_below_last_year_fails(PublishedRow row) {
        String criterion = READING.criterion(row.item()).orElseThrow();
        Verdict expected = row.direction().orElseThrow() == Direction.DOWN ? NOT_MET : MET;

        assertThat(Judge.verdict(criterion, "", row.situation(), facts(criterion, row)))
                .isEqualTo(Judge.concerns(criterion, row.code()) ? expected : NOT_APPLICABLE);
    }

    /** Figures of both years where they are printed, else the growth, else the direction. */
    private static List<Object> facts(String criterion, PublishedRow row) {
        int year = row.year();
        Stage stage = row.stage() == null ? Stage.ALL : row.stage();
        boolean isTotal = criterion.equals("two-no-decrease-total");
        List<Object> facts = new ArrayList<>();
        facts.add(new StageOffered(year, stage));
        if (row.value() != null && row.last() != null && isTotal) {
            facts.add(new EducationExpenditure(year, inTenThousands(row.value(), row.unit()), null, BASIS));
            facts.add(new EducationExpenditure(year - 1, inTenThousands(row.last(), row.unit()), null, BASIS));
        } else if (row.value() != null && row.last() != null && criterion.equals("two-no-decrease-per-pupil")) {
            facts.add(new PerPupilExpenditure(year, stage, row.value(), BASIS));
            facts.add(new PerPupilExpenditure(year - 1, stage, row.last(), BASIS));
        } else if (row.growth() != null) {
            facts.add(stated(criterion, isTotal ? null : stage, year, row.growth(), "%"));
        } else {
            facts.add(new StatedChange(
                    criterion, isTotal ? null : stage, year, row.direction().orElseThrow()));
        }
        return facts;
    }

    private static BigDecimal inTenThousands(BigDecimal amount, String unit) {
        return unit.equals("亿元") ? amount.movePointRight(4) : amount;
    }

    static Stream<Arguments> verdicts() {
        return DataFiles.named("verdicts");
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("verdicts")
    void a_verdict_that_a_document_implies_is_the_criterions(NamedCsvRecord line) {
        PublishedRow row = rowOf(line);
        String criterion = line.getField("criterion");
        Situation situation = line.getField("asOf").isEmpty()
                ? row.situation()
                : row.situation().withAsOf(LocalDate.parse(line.getField("asOf")));
        Stage stage = Set.of("小学", "初中", "义务教育").contains(row.stageName()) ? row.stage() : null;
        List<Object> facts = new ArrayList<>();
        facts.add(stated(criterion, stage, row.year(), row.value(), line.getField("unit")));
        if (row.last() != null) {
            facts.add(stated(criterion, stage, row.year() - 1, row.last(), line.getField("unit")));
        }

        assertThat(Judge.verdict(criterion, line.getField("part"), situation, facts))
                .as(line.getField("why"))
                .isEqualTo(Verdict.valueOf(line.getField("verdict")));
    }

    private static PublishedRow rowOf(NamedCsvRecord line) {
        return ROWS.stream()
                .filter(row -> row.file().equals(line.getField("file")))
                .filter(row -> row.region().equals(line.getField("region")))
                .filter(row -> row.stageName().equals(line.getField("stage")))
                .filter(row -> row.item().equals(line.getField("item")))
                .filter(row ->
                        line.getField("year").isEmpty() || line.getField("year").equals("" + row.year()))
                .findFirst()
                .orElseThrow();
    }

    static Stream<PublishedRow> growths_beside_that_of_revenue() {
        return ROWS.stream().filter(row -> GAPS.contains(row.item()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growths_beside_that_of_revenue")
    void education_grew_by_as_much_more_than_revenue_as_is_printed(PublishedRow gap) {
        BigDecimal education = growth(gap, EDUCATION);
        BigDecimal revenue = growth(gap, REVENUE);
        List<Object> facts = List.of(
                stated("增幅", null, gap.year(), education, "%"),
                new StatedPart(gap.year(), "增幅", null, "财政经常性收入增幅", revenue, "%"),
                new StatedPart(gap.year(), "增幅", null, "差额", gap.value(), "%"),
                stated("statutory-three-growths.appropriation", null, gap.year(), education, "%"),
                stated("statutory-three-growths.revenue", null, gap.year(), revenue, "%"));

        assertThat(Judge.verdict("dq-sum-of-parts", "", gap.situation(), facts))
                .isEqualTo(DISAGREEMENTS.containsKey(gap.key()) ? INCONSISTENT : MET);
        assertThat(Judge.verdict("statutory-three-growths", "appropriation", gap.situation(), facts))
                .isEqualTo(Objects.requireNonNull(gap.value()).signum() > 0 ? MET : NOT_MET);
    }

    /** {@return the growth in the row beside it, which may be the row of a growth} */
    private static BigDecimal growth(PublishedRow gap, Set<String> items) {
        return ROWS.stream()
                .filter(row -> row.file().equals(gap.file()))
                .filter(row -> row.region().equals(gap.region()) && row.year() == gap.year())
                .filter(row -> items.contains(row.item()))
                .map(row -> row.growth() == null ? row.value() : row.growth())
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> grades() {
        return ROWS.stream()
                .filter(row -> row.item().equals("评价等级"))
                .map(PublishedRow::quote)
                .distinct()
                .filter(quote -> STATED_COUNT.matcher(quote).find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grades")
    void as_many_cities_are_listed_of_a_grade_as_are_said_to_have_it(String quote) {
        BigDecimal count = STATED_COUNT
                .matcher(quote)
                .results()
                .map(found -> new BigDecimal(found.group(1)))
                .findFirst()
                .orElseThrow();
        List<PublishedRow> listed =
                ROWS.stream().filter(row -> row.quote().equals(quote)).toList();
        int year = listed.get(0).year();
        List<Object> facts = List.of(
                stated("评价等级", null, year, count, "个"),
                new ListedCount(year, "评价等级", BigDecimal.valueOf(listed.size()), "个"));

        assertThat(Judge.verdict("dq-list-count", "", listed.get(0).situation(), facts))
                .isEqualTo(MET);
    }

    @Test
    void every_row_that_states_something_is_tested_or_has_a_reason_not_to_be() {
        Set<String> items =
                DataFiles.lines("verdicts").map(line -> line.getField("item")).collect(Collectors.toSet());
        assertThat(ROWS.stream()
                        .filter(PublishedRow::statesSomething)
                        .filter(row -> !row.canBeRecomputed())
                        .filter(row -> READING.criterion(row.item()).isEmpty())
                        .filter(row -> !GAPS.contains(row.item()))
                        .filter(row -> !items.contains(row.item()) && !READING.isNotJudged(row.item())))
                .isEmpty();
    }

    @Test
    void every_disagreement_is_about_a_row_and_has_a_reason() {
        assertThat(ROWS).extracting(PublishedRow::key).containsAll(DISAGREEMENTS.keySet());
        assertThat(DISAGREEMENTS.values())
                .allMatch(reason -> !reason.zh().isBlank() && !reason.en().isBlank());
    }
}
