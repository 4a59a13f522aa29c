package org.zhize.report;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Evidence;
import org.zhize.finding.FactUse;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;
import org.zhize.finding.RuleUse;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** An invented country, as large as is asked for: every fourth verdict waits for data, all others are measured. */
final class Country {

    private static final int COUNTIES_OF_A_PROVINCE = 92;
    private static final int CRITERIA_OF_A_THEME = 14;

    private final int counties;
    private final List<Criterion> criteria;

    Country(int counties, int criteria) {
        this.counties = counties;
        this.criteria =
                IntStream.range(0, criteria).mapToObj(Country::criterion).toList();
    }

    private static Criterion criterion(int i) {
        return Samples.criterion(
                String.format(Locale.ROOT, "criterion-%03d", i),
                String.format(Locale.ROOT, "theme-%02d", i / CRITERIA_OF_A_THEME),
                "第 " + (i + 1) + " 项标准",
                "Criterion " + (i + 1),
                false,
                "示例国《评价办法》第 " + (i + 1) + " 条");
    }

    private static String code(int county) {
        return String.format(Locale.ROOT, "%02d%04d", 11 + province(county), place(county));
    }

    private static int place(int county) {
        return 101 + county % COUNTIES_OF_A_PROVINCE;
    }

    private static int province(int county) {
        return county / COUNTIES_OF_A_PROVINCE;
    }

    private static String provinceCode(int county) {
        return code(county).substring(0, 2) + "0000";
    }

    Catalogue catalogue() {
        Map<String, String> names = new TreeMap<>(Map.of("100000", "示例国"));
        Map<String, String> parents = new TreeMap<>();
        Map<String, String> levels = new TreeMap<>(Map.of("100000", "nation"));
        for (int i = 0; i < counties; i++) {
            names.put(code(i), "第 " + (i + 1) + " 县");
            parents.put(code(i), provinceCode(i));
            levels.put(code(i), "county");
            names.put(provinceCode(i), "第 " + (province(i) + 1) + " 省");
            parents.put(provinceCode(i), "100000");
            levels.put(provinceCode(i), "province");
        }
        parents.remove("100000");
        Map<String, Bilingual> titles = new TreeMap<>(Samples.catalogue().titles());
        criteria.forEach(criterion ->
                titles.put("theme:" + criterion.theme(), new Bilingual("主题 " + criterion.theme(), criterion.theme())));
        return new Catalogue(
                Samples.catalogue().identity(), criteria, List.of(), List.of(), names, parents, levels, titles);
    }

    /** {@return what was found of each county, made when it is asked for} */
    Stream<Assessment> assessments() {
        return IntStream.range(0, counties).mapToObj(this::assessment);
    }

    private Assessment assessment(int county) {
        Random random = new Random(county);
        List<CriterionVerdict> verdicts = IntStream.range(0, criteria.size())
                .mapToObj(i -> i % 4 == 3 ? missing(i) : measured(i, random))
                .toList();
        return new Assessment(Situation.of(code(county), Year.of(2022)), verdicts, List.of());
    }

    private CriterionVerdict measured(int number, Random random) {
        BigDecimal last = BigDecimal.valueOf(100_000 + random.nextInt(900_000), 2);
        BigDecimal observed = BigDecimal.valueOf(1 + random.nextInt(2_500_000_00), 7);
        BigDecimal margin = observed.subtract(BigDecimal.TEN);
        Verdict verdict = margin.signum() < 0 ? Verdict.NOT_MET : Verdict.MET;
        String id = criteria.get(number).id();
        Finding finding = new Finding(
                id,
                "",
                "",
                verdict,
                Evidence.FIGURES,
                new Comparison(observed.toPlainString(), "≥", "10", margin.toPlainString(), "%"),
                new TreeMap<>(Map.of("last", last.toPlainString())),
                List.of(funding("2022", last.add(observed)), funding("2021", last)),
                List.of(new ParameterUse(
                        id + ".floor", "10", "%", "100000", "2022-01-01", "示例国《评价办法》第 " + number + " 条", false)),
                new RuleUse("第 " + number + " 项标准", "theme/" + id + ".drl", 7),
                List.of(),
                List.of());
        String reason = observed.toPlainString() + (verdict == Verdict.MET ? " %，≥ 10 %" : " %，不满足 ≥ 10 %");
        return Samples.verdict(id, verdict, List.of(finding), reason, reason);
    }

    private static FactUse funding(String year, BigDecimal general) {
        return new FactUse(
                "Funding",
                year,
                new TreeMap<>(Map.of("year", year, "generalBudget", general.toPlainString(), "governmentFund", "0")));
    }

    private CriterionVerdict missing(int number) {
        String id = criteria.get(number).id();
        MissingDatum datum = new MissingDatum(
                "Pay", "工资收入", new TreeMap<>(Map.of("year", "2022")), "", "", number % 8 == 3 ? "人社局" : "财政局");
        return new CriterionVerdict(
                id,
                Verdict.INSUFFICIENT,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                new Bilingual("缺少工资收入", "pay is missing"),
                List.of(),
                List.of(datum));
    }
}
