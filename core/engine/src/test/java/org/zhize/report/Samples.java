package org.zhize.report;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.criterion.ExpectedParts;
import org.zhize.criterion.Monotonicity;
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
import org.zhize.problem.Location;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetIdentity;

/** Two governments and six criteria with generated figures, which show every verdict and every kind of evidence. */
final class Samples {

    static final String GROWTH = "fiscal-education-growth-10pct";
    static final String CLASSES = "no-super-large-class";
    static final String PAY = "teacher-pay-not-below-civil-servants";
    static final String NO_DECREASE = "two-no-decrease";
    static final String NO_DECREASE_PUPIL = "two-no-decrease-per-pupil";
    static final String NO_DECREASE_TOTAL = "two-no-decrease-total";

    private static final ParameterUse FLOOR =
            new ParameterUse(GROWTH + ".floor", "10", "%", "371000", "2022-01-01", "威海市 2022 年评价报告 二(二)", true);
    private static final ParameterUse SUPER_LARGE =
            new ParameterUse("super-large-class.from", "66", "人", "100000", "2018-01-01", "国办发〔2016〕40号", false);

    private Samples() {}

    static Catalogue catalogue() {
        RuleSetIdentity identity = new RuleSetIdentity(
                "education",
                "2022.1",
                new Bilingual("对人民政府履行教育职责的评价", "Fulfilment of educational duties"),
                "3b1f".repeat(16));
        return new Catalogue(
                identity,
                criteria(),
                Map.of("371002", "环翠区", "371083", "乳山市", "371000", "威海市", "100000", "全国"),
                titles());
    }

    private static List<Criterion> criteria() {
        return List.of(
                criterion(CLASSES, "compulsory", "无超大班额", "No super-large class", false, "国发〔2016〕40号 二(三)"),
                criterion(
                        GROWTH,
                        "funding",
                        "教育经费比上年增长",
                        "Growth of budgeted education funds",
                        true,
                        "威海市 2022 年评价报告 二(二)"),
                criterion(NO_DECREASE, "funding", "两个只增不减", "Two no-decreases", false, "国办发〔2018〕82号", "教育法 第五十六条"),
                criterion(
                        NO_DECREASE_PUPIL,
                        "funding",
                        "生均一般公共预算教育支出只增不减",
                        "Per-pupil spending does not fall",
                        false,
                        "国办发〔2018〕82号"),
                criterion(
                        NO_DECREASE_TOTAL,
                        "funding",
                        "一般公共预算教育支出只增不减",
                        "Education spending does not fall",
                        false,
                        "国办发〔2018〕82号"),
                criterion(
                        PAY,
                        "teachers",
                        "义务教育教师平均工资收入不低于当地公务员",
                        "Teachers earn no less than civil servants",
                        false,
                        "义务教育法 第三十一条"));
    }

    static Criterion criterion(String id, String theme, String zh, String en, boolean unverified, String... basis) {
        return new Criterion(
                id,
                theme,
                new Bilingual(zh, en),
                List.of(basis),
                unverified,
                List.of(),
                null,
                Map.of(),
                ExpectedParts.ANY,
                Combination.None.NONE,
                Verdict.INSUFFICIENT,
                null,
                List.of(),
                Monotonicity.NONE,
                Location.of(theme + "/" + id + ".yaml"));
    }

    private static Map<String, Bilingual> titles() {
        return Map.ofEntries(
                Map.entry("theme:compulsory", new Bilingual("义务教育", "Compulsory education")),
                Map.entry("theme:funding", new Bilingual("经费保障", "Funding")),
                Map.entry("theme:teachers", new Bilingual("教师队伍", "Teachers")),
                Map.entry("county-recognition", new Bilingual("县域认定", "county recognition")),
                Map.entry("Funding", new Bilingual("教育经费", "Education funds")),
                Map.entry("Funding.year", new Bilingual("年份", "Year")),
                Map.entry("Funding.generalBudget", new Bilingual("一般公共预算（万元）", "General public budget (10,000 yuan)")),
                Map.entry("Funding.governmentFund", new Bilingual("政府性基金（万元）", "Government funds (10,000 yuan)")),
                Map.entry("Pay.year", new Bilingual("年份", "Year")),
                Map.entry("SchoolClass", new Bilingual("班级", "Class")),
                Map.entry("SchoolClass.school", new Bilingual("学校", "School")),
                Map.entry("SchoolClass.pupils", new Bilingual("学生数（人）", "Pupils")),
                Map.entry("primary", new Bilingual("小学", "Primary")),
                Map.entry("junior", new Bilingual("初中", "Junior")),
                Map.entry(GROWTH + ".floor", new Bilingual("增长幅度下限", "Least growth")),
                Map.entry("super-large-class.from", new Bilingual("超大班额起点", "Super-large class from")));
    }

    static List<Assessment> assessments() {
        return List.of(huancui(), rushan());
    }

    static Assessment huancui() {
        return new Assessment(
                Situation.of("371002", Year.of(2022)),
                List.of(
                        classes(),
                        growth("109.2345678901", "9.2345678901", "-0.7654321099", Verdict.NOT_MET),
                        noDecrease(),
                        perPupil(),
                        total(),
                        payMissing()),
                List.of(new Bilingual("有 2 条事实没有被任何规则使用：Dormitory", "2 facts were used by no rule: Dormitory")));
    }

    static Assessment rushan() {
        Situation situation = Situation.of("371083", Year.of(2022)).withPurpose("county-recognition");
        return new Assessment(
                situation,
                List.of(
                        notApplicable(CLASSES),
                        growth("110", "10", "0", Verdict.MET),
                        plain(NO_DECREASE, Verdict.MET, "两项支出都没有下降", "neither spending fell"),
                        plain(NO_DECREASE_PUPIL, Verdict.MET, "生均支出没有下降", "spending per pupil did not fall"),
                        plain(NO_DECREASE_TOTAL, Verdict.MET, "总支出没有下降", "total spending did not fall"),
                        payMet()),
                List.of());
    }

    static Assessment only(CriterionVerdict verdict) {
        return only(List.of(verdict));
    }

    static Assessment only(List<CriterionVerdict> verdicts) {
        return new Assessment(Situation.of("371002", Year.of(2022)), verdicts, List.of());
    }

    /** What a rule file or a source could hold to break out of a page, a terminal or a template. */
    static Assessment hostile() {
        String evil =
                "<script>alert(1)</script>\r\n\t{{x}}{{{x}}}\u001b[31m\u202e\"'</title><img src=x onerror=alert(2)>";
        Finding finding = new Finding(
                GROWTH,
                evil,
                evil,
                Verdict.NOT_MET,
                Evidence.CONCLUSION,
                new Comparison(evil, "≥", evil, "", evil),
                new TreeMap<>(Map.of(evil, evil)),
                List.of(new FactUse(evil, evil, new TreeMap<>(Map.of(evil, evil)))),
                List.of(new ParameterUse(evil, evil, evil, evil, "2022-01-01", evil, true)),
                new RuleUse(evil, evil, 1),
                List.of(Bilingual.same(evil)),
                List.of(new MissingDatum(evil, evil, new TreeMap<>(Map.of(evil, evil)), evil, evil, evil)));
        CriterionVerdict verdict = new CriterionVerdict(
                GROWTH,
                Verdict.NOT_MET,
                new TreeMap<>(Map.of(evil, Verdict.NOT_MET)),
                new TreeMap<>(),
                List.of(finding),
                Bilingual.same(evil),
                List.of(Bilingual.same(evil)),
                List.of());
        Situation situation = Situation.of(evil, Year.of(2022)).withPurpose(evil);
        return new Assessment(situation, List.of(verdict), List.of(Bilingual.same(evil)));
    }

    static CriterionVerdict growth(String now, String observed, String margin, Verdict verdict) {
        Finding finding = new Finding(
                GROWTH,
                "",
                "",
                verdict,
                Evidence.FIGURES,
                new Comparison(observed, "≥", "10", margin, "%"),
                new TreeMap<>(Map.of("general", now, "general1", "100")),
                List.of(funding("2022", now), funding("2021", "100")),
                List.of(FLOOR),
                new RuleUse("教育经费比上年增长 / budgeted education funds grow", "funding/" + GROWTH + ".drl", 7),
                List.of(),
                List.of());
        return verdict(
                GROWTH,
                verdict,
                List.of(finding),
                verdict == Verdict.MET ? "10 %，≥ 10 %" : "9.2345678901 %，不满足 ≥ 10 %",
                verdict == Verdict.MET ? "10 %, ≥ 10 %" : "9.2345678901 %, not ≥ 10 %");
    }

    private static FactUse funding(String year, String general) {
        return new FactUse(
                "Funding",
                "环翠区·" + year,
                new TreeMap<>(Map.of("year", year, "generalBudget", general, "governmentFund", "0")));
    }

    private static CriterionVerdict classes() {
        List<Finding> findings = List.of(
                schoolClass("第一小学", "45", Verdict.MET, "20"),
                schoolClass("第二小学", "70", Verdict.NOT_MET, "-5"),
                schoolClass("实验中学", "65", Verdict.MET, "0"));
        return new CriterionVerdict(
                CLASSES,
                Verdict.NOT_MET,
                new TreeMap<>(Map.of("primary", Verdict.NOT_MET, "junior", Verdict.MET)),
                new TreeMap<>(),
                findings,
                new Bilingual("3 个班中有 1 个班超过 65 人：第二小学", "1 of 3 classes has more than 65 pupils: 第二小学"),
                List.of(),
                List.of());
    }

    private static Finding schoolClass(String school, String pupils, Verdict verdict, String margin) {
        return new Finding(
                CLASSES,
                school.endsWith("小学") ? "primary" : "junior",
                school,
                verdict,
                Evidence.FIGURES,
                new Comparison(pupils, "≤", "65", margin, "人"),
                new TreeMap<>(Map.of("pupils", pupils)),
                List.of(new FactUse("SchoolClass", school, new TreeMap<>(Map.of("school", school, "pupils", pupils)))),
                List.of(SUPER_LARGE),
                new RuleUse("没有 66 人及以上的班", "compulsory/" + CLASSES + ".drl", 3),
                List.of(),
                List.of());
    }

    private static CriterionVerdict noDecrease() {
        return new CriterionVerdict(
                NO_DECREASE,
                Verdict.INCONSISTENT,
                new TreeMap<>(),
                new TreeMap<>(Map.of(NO_DECREASE_PUPIL, Verdict.MET, NO_DECREASE_TOTAL, Verdict.INCONSISTENT)),
                List.of(),
                new Bilingual("数据矛盾：two-no-decrease-total", "inconsistent data: two-no-decrease-total"),
                List.of(),
                List.of());
    }

    private static CriterionVerdict perPupil() {
        Finding finding =
                simple(NO_DECREASE_PUPIL, Verdict.MET, Evidence.STATED_RATE, new Comparison(">2.4", "≥", "0", "", "%"));
        return verdict(
                NO_DECREASE_PUPIL, Verdict.MET, List.of(finding), "公布的增长率高于 2.4%", "the stated growth is above 2.4 %");
    }

    private static CriterionVerdict total() {
        Finding finding = simple(
                NO_DECREASE_TOTAL,
                Verdict.INCONSISTENT,
                Evidence.FIGURES,
                new Comparison("1590803", "≥", "159080.3", "1431722.7", "万元"));
        return new CriterionVerdict(
                NO_DECREASE_TOTAL,
                Verdict.INCONSISTENT,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(finding),
                new Bilingual(
                        "2022 年支出恰为上年的 10 倍，小数点可能遗漏",
                        "spending of 2022 is ten times that of 2021: a decimal point may be lost"),
                List.of(new Bilingual(
                        "决算 1590803 万元与预算 159080.3 万元相差 10 倍，请财政局核对原件",
                        "1590803 against 159080.3: compare with the original")),
                List.of());
    }

    static CriterionVerdict payMissing() {
        MissingDatum field = new MissingDatum(
                "Pay", "工资收入", new TreeMap<>(Map.of("year", "2022")), "civilServantMean", "公务员年平均工资收入", "人社局");
        MissingDatum fact = new MissingDatum("PaySurvey", "工资收入调查", new TreeMap<>(), "", "", "");
        return new CriterionVerdict(
                PAY,
                Verdict.INSUFFICIENT,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(simple(PAY, Verdict.INSUFFICIENT, Evidence.NONE, null)),
                new Bilingual("缺少公务员年平均工资收入，无法比较", "the mean pay of civil servants is missing"),
                List.of(new Bilingual("自评报告声称已经达标，但没有数字", "the self-report claims it without a figure")),
                List.of(field, fact));
    }

    private static CriterionVerdict payMet() {
        Finding finding = simple(PAY, Verdict.MET, Evidence.CONCLUSION, null);
        return verdict(PAY, Verdict.MET, List.of(finding), "督导组认定达标", "the inspectors found it met");
    }

    static Finding simple(String criterion, Verdict verdict, Evidence evidence, @Nullable Comparison comparison) {
        return new Finding(
                criterion,
                "",
                "",
                verdict,
                evidence,
                comparison,
                new TreeMap<>(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static CriterionVerdict notApplicable(String criterion) {
        return plain(criterion, Verdict.NOT_APPLICABLE, "本县没有设班级的学校", "no school with classes here");
    }

    static CriterionVerdict plain(String criterion, Verdict verdict, String zh, String en) {
        return verdict(criterion, verdict, List.of(), zh, en);
    }

    static CriterionVerdict verdict(String criterion, Verdict verdict, List<Finding> findings, String zh, String en) {
        return new CriterionVerdict(
                criterion,
                verdict,
                new TreeMap<>(),
                new TreeMap<>(),
                findings,
                new Bilingual(zh, en),
                List.of(),
                List.of());
    }
}
