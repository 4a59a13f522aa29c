package org.zhize.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Assessment;
import org.zhize.finding.Comparison;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Evidence;
import org.zhize.finding.FactUse;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.Revision;
import org.zhize.finding.RuleUse;
import org.zhize.language.EffectKind;
import org.zhize.problem.Bilingual;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.RectificationStatus;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** An invented city and its eight districts, with everything that a report can show beside verdicts. Figures are generated. */
final class City {

    static final String CITY = "990100";
    static final String EAST = "990101";
    static final String EVERY_DISTRICT = "every-district-passes";
    static final String GROWTH = Samples.GROWTH;

    private static final String DECIMAL = "dq-decimal-lost";
    private static final String PARTS = "dq-part-not-above-whole";
    private static final String RATES = "dq-stated-rate-recomputed";
    private static final List<String> NAMES = List.of("城东区", "城西区", "城南区", "城北区", "新城区", "高新技术产业开发区", "山前县", "河口回族自治县");

    private City() {}

    static String district(int number) {
        return "99010" + number;
    }

    static Catalogue catalogue() {
        Catalogue samples = Samples.catalogue();
        Map<String, String> names = new TreeMap<>(Map.of("100000", "全国", "990000", "示例省", CITY, "示例市"));
        Map<String, String> parents = new TreeMap<>(Map.of("990000", "100000", CITY, "990000"));
        Map<String, String> levels = new TreeMap<>(Map.of("990000", "province", CITY, "city"));
        for (int i = 1; i <= NAMES.size(); i++) {
            names.put(district(i), NAMES.get(i - 1));
            parents.put(district(i), CITY);
            levels.put(district(i), "county");
        }
        Map<String, Bilingual> titles = new TreeMap<>(samples.titles());
        titles.put("Funding.government", new Bilingual("政府代码", "Government"));
        titles.put("InspectionFinding", new Bilingual("督导结论", "inspection finding"));
        titles.put("InspectionFinding.passed", new Bilingual("是否通过", "passed"));
        titles.put("InspectionFinding.text", new Bilingual("意见", "text"));
        titles.put("self-report", new Bilingual("自评", "self-report"));
        titles.put("first-review", new Bilingual("初审", "first-review"));
        titles.put("on-site", new Bilingual("实地核查", "on-site"));
        titles.put("true", new Bilingual("是", "yes"));
        titles.put("false", new Bilingual("否", "no"));
        titles.put("closed", new Bilingual("已销号", "closed"));
        titles.put("good", new Bilingual("良好", "good"));
        return new Catalogue(
                samples.identity(),
                List.of(
                        samples.criterion(GROWTH),
                        samples.criterion(Samples.PAY),
                        Samples.criterion(
                                EVERY_DISTRICT, "funding", "各区县全部达标", "Every district passes", false, "方案 三")),
                List.of(
                        Samples.criterion(DECIMAL, "quality", "小数点可能遗漏", "A decimal point may be lost", false, "口径"),
                        Samples.criterion(PARTS, "quality", "部分不大于总数", "No part exceeds the whole", false, "口径"),
                        Samples.criterion(RATES, "quality", "公布的增幅与数据相符", "Stated growth agrees", false, "口径")),
                List.of(
                        Samples.criterion("cap-on-failure", "consequences", "未达标不得评优", "No best grade", false, "方案 五"),
                        Samples.criterion("interview", "consequences", "约谈主要负责人", "Interview", false, "方案 六"),
                        Samples.criterion("praise", "consequences", "通报表扬", "Praise", false, "方案 七"),
                        Samples.criterion("reward", "consequences", "奖补资金", "Reward", false, "方案 八")),
                names,
                parents,
                levels,
                titles);
    }

    static List<Assessment> assessments() {
        List<Assessment> all = new ArrayList<>(List.of(city()));
        IntStream.rangeClosed(1, NAMES.size()).filter(i -> i != 8).forEach(i -> all.add(district(i, i == 2 || i == 6)));
        return all;
    }

    static Assessment city() {
        return new Assessment(
                situation(CITY),
                quality(true),
                List.of(Samples.growth("110", "10", "0", Verdict.MET), Samples.payMissing(), everyDistrict()),
                List.of(
                        effect("cap-on-failure", EffectKind.CAP, "", Map.of("grade", "good"), "有区县未达标的市不得评为优秀"),
                        effect("interview", EffectKind.INTERVIEW, district(2), Map.of(), "约谈区政府主要负责人"),
                        effect("interview", EffectKind.INTERVIEW, district(6), Map.of(), "约谈区政府主要负责人"),
                        effect("praise", EffectKind.RECORD, district(1), Map.of("record", "通报表扬"), "在全市通报表扬"),
                        share(1, "3", "1250000.00"),
                        share(3, "2.3333333333", "972222.22"),
                        share(4, "18.6666666667", "7777777.78")),
                Scores.graded(),
                List.of(conclusion()),
                List.of(prior()),
                List.of(new Bilingual("河口回族自治县没有报送", "河口回族自治县 did not report")));
    }

    private static PriorFinding prior() {
        return new PriorFinding(GROWTH, 2021, Verdict.NOT_MET, "增长未达到要求")
                .assigned("追加预算", "财政局", LocalDate.of(2022, 10, 31))
                .with(RectificationStatus.CLOSED, LocalDate.of(2022, 11, 30), "批复");
    }

    /** What a source could hold to break out of a page, a terminal or a template, where only some things are checked. */
    static Assessment hostile() {
        String evil = "<script>alert(1)</script>\r\n{{x}}\u001b[31m\u202e\"'<img src=x>";
        Map<String, String> details = Map.of("grade", evil, "pool", evil, "weight", evil, "amount", evil);
        return new Assessment(
                situation(evil),
                List.of(Samples.plain(DECIMAL, Verdict.INCONSISTENT, evil, evil)),
                List.of(),
                List.of(
                        effect("cap-on-failure", EffectKind.CAP, evil, details, evil),
                        effect("reward", EffectKind.SHARE, evil, details, evil)),
                null,
                List.of(new Revision(
                        evil,
                        evil,
                        List.of(
                                step(Provenance.SELF_REPORT, evil, Map.of(evil, evil)),
                                step(Provenance.RECHECK, evil, Map.of(evil, evil))),
                        List.of(evil))),
                List.of(),
                List.of());
    }

    private static Assessment district(int number, boolean fails) {
        return new Assessment(
                situation(district(number)),
                quality(fails),
                List.of(
                        fails
                                ? Samples.growth("109.2345678901", "9.2345678901", "-0.7654321099", Verdict.NOT_MET)
                                : Samples.growth("110", "10", "0", Verdict.MET),
                        Samples.plain(Samples.PAY, Verdict.MET, "督导组认定达标", "the inspectors found it met"),
                        Samples.plain(EVERY_DISTRICT, Verdict.NOT_APPLICABLE, "只评价市", "for cities only")),
                List.of(),
                null,
                fails ? List.of(figure(number)) : List.of(),
                List.of(),
                List.of());
    }

    static Situation situation(String code) {
        return Situation.of(code, Year.of(2022));
    }

    private static CriterionVerdict everyDistrict() {
        List<Finding> findings = IntStream.rangeClosed(1, NAMES.size())
                .mapToObj(
                        i -> child(i, i == 2 || i == 6 ? Verdict.NOT_MET : i == 8 ? Verdict.INSUFFICIENT : Verdict.MET))
                .toList();
        return Samples.verdict(
                EVERY_DISTRICT, Verdict.NOT_MET, findings, "990102：未达标；990106：未达标", "990102: not met; 990106: not met");
    }

    static Finding child(int number, Verdict verdict) {
        boolean reported = verdict != Verdict.INSUFFICIENT;
        return new Finding(
                EVERY_DISTRICT,
                "",
                district(number),
                verdict,
                Evidence.FIGURES,
                null,
                new TreeMap<>(),
                List.of(new FactUse(
                        "ChildVerdict",
                        GROWTH + "·" + district(number),
                        new TreeMap<>(Map.of("criterion", GROWTH, "government", district(number))))),
                List.of(),
                new RuleUse("每个区县都达标", "funding/" + EVERY_DISTRICT + ".drl", 1),
                reported ? List.of() : List.of(new Bilingual("没有报送", "did not report")),
                List.of());
    }

    private static List<CriterionVerdict> quality(boolean problems) {
        return List.of(
                problems
                        ? marked()
                        : Samples.plain(
                                DECIMAL, Verdict.MET, "检查了 2 组数据，未发现问题", "checked 2 groups of data, found nothing"),
                Samples.plain(PARTS, Verdict.MET, "检查了 12 组数据，未发现问题", "checked 12 groups of data, found nothing"),
                new CriterionVerdict(
                        RATES,
                        Verdict.INSUFFICIENT,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of(),
                        new Bilingual("缺少 公布的比率", "missing: Measurement"),
                        List.of(),
                        List.of(new MissingDatum("Measurement", "公布的比率", new TreeMap<>(), "", "", "统计局"))));
    }

    private static CriterionVerdict marked() {
        String why = "2022 年支出约为上年的 10 倍，小数点可能遗漏：同一部门同一口径的两年数字相差一个数量级，而同期学生数、教师数和学校数都没有相应变化，请财政局对照决算原件逐项核对后重新报送";
        Finding finding = new Finding(
                DECIMAL,
                "",
                "990101·2022",
                Verdict.INCONSISTENT,
                Evidence.FIGURES,
                new Comparison("9.9999999", "≥", "9", "0.9999999", ""),
                new TreeMap<>(),
                List.of(
                        new FactUse(
                                "Funding",
                                "990101·2022",
                                new TreeMap<>(Map.of("government", EAST, "year", "2022", "generalBudget", "1590803"))),
                        new FactUse(
                                "Funding",
                                "990101·2021",
                                new TreeMap<>(
                                        Map.of("government", EAST, "year", "2021", "generalBudget", "159080.3")))),
                List.of(),
                new RuleUse("小数点可能遗漏", "quality/dq-decimal-lost.drl", 3),
                List.of(new Bilingual(why, "a decimal point may be lost")),
                List.of());
        return Samples.verdict(
                DECIMAL,
                Verdict.INCONSISTENT,
                List.of(finding),
                "990101·2022：" + why,
                "990101·2022: a decimal point may be lost");
    }

    private static Consequence effect(
            String id, EffectKind kind, String subject, Map<String, String> details, String text) {
        return consequence(
                id, kind, subject, details, text, kind == EffectKind.CAP ? text : "年度评价有标准未达标，且上一年度已经反馈", null);
    }

    private static Consequence share(int number, String weight, String amount) {
        Map<String, String> details = Map.of("pool", "10000000", "weight", weight, "weights", "24", "amount", amount);
        String words = "按达标项数和在校学生数计算的权重分配省级奖补资金";
        return consequence(
                "reward",
                EffectKind.SHARE,
                district(number),
                details,
                words,
                words,
                new Comparison(weight, ">", "0", weight, ""));
    }

    private static Consequence consequence(
            String id,
            EffectKind kind,
            String subject,
            Map<String, String> details,
            String text,
            String reason,
            @Nullable Comparison comparison) {
        return new Consequence(
                id,
                kind,
                subject,
                new TreeMap<>(details),
                new Bilingual(text, ""),
                new Bilingual(reason, ""),
                List.of(GROWTH, EVERY_DISTRICT),
                comparison,
                List.of(new FactUse(
                        "CurrentFinding",
                        GROWTH,
                        new TreeMap<>(Map.of("criterion", GROWTH, "verdict", "not-met", "year", "2022")))),
                List.of(),
                new RuleUse(id, "consequences/" + id + ".drl", 2));
    }

    private static Revision figure(int number) {
        return new Revision(
                "Funding",
                district(number) + "·2022",
                List.of(
                        step(Provenance.SELF_REPORT, "Funding", Map.of("generalBudget", "112", "governmentFund", "0")),
                        step(Provenance.FIRST_REVIEW, "Funding", Map.of("generalBudget", "110", "governmentFund", "0")),
                        step(
                                Provenance.ON_SITE,
                                "Funding",
                                Map.of("generalBudget", "109.2345678901", "governmentFund", "0"))),
                List.of("generalBudget"));
    }

    private static Revision conclusion() {
        return new Revision(
                "InspectionFinding",
                "校园安全",
                List.of(
                        step(Provenance.SELF_REPORT, "InspectionFinding", Map.of("passed", "true", "text", "制度健全")),
                        step(
                                Provenance.ON_SITE,
                                "InspectionFinding",
                                Map.of("passed", "false", "text", "抽查的 12 所学校中 3 所没有专职保安"))),
                List.of("passed", "text"));
    }

    private static Revision.Step step(Provenance provenance, String type, Map<String, String> values) {
        return new Revision.Step(provenance, new FactUse(type, "", new TreeMap<>(values)));
    }
}
