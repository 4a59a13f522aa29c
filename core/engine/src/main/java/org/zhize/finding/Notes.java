package org.zhize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Mark;
import org.zhize.parameter.Region;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** The sentences that accompany findings. */
final class Notes {

    static final Bilingual UNDEFINED = new Bilingual(
            "无法计算：分母为零，或没有可汇总的数值", "it cannot be computed: a divisor is zero, or there is nothing to aggregate");

    static final Bilingual UNITS_DIFFER = new Bilingual("单位不符，无法比较", "the units do not fit each other");

    static final Bilingual ONLY_A_BOUND =
            new Bilingual("只公布了上限或下限，不足以判断", "only a bound is stated, which leaves it open");

    static final Bilingual NO_SHARE =
            new Bilingual("部分大于全部，或是负数：数据自相矛盾", "the part is larger than its whole, or negative");

    static final Bilingual NOT_REPORTED = new Bilingual("没有报送", "did not report");

    static final Bilingual SEVERAL_POOLS =
            new Bilingual("无法分配：同一笔资金算出几个总额", "nothing is divided: there are several sums to divide");

    static final Bilingual UNKNOWN_SHARE = new Bilingual(
            "暂不分配：有一方的权重或总额不知道，或数据存疑", "nothing is divided yet: somebody's weight or the sum is not known, or suspect");

    static final Bilingual TWO_SHARES = new Bilingual("无法分配：同一对象有两份权重", "nothing is divided: somebody has two weights");

    static final Bilingual NO_WEIGHT =
            new Bilingual("无法分配：权重合计为零，或有负数", "nothing is divided: all weights are zero, or a number is negative");

    private static final Bilingual SUSPECT = new Bilingual("数据存疑：", "suspect data: ");

    private Notes() {}

    static Bilingual suspicion(String reason) {
        Bilingual text = Bilingual.of(reason);
        return new Bilingual(SUSPECT.zh() + text.zh(), SUSPECT.en() + text.en());
    }

    static boolean isSuspicion(Bilingual note) {
        return note.zh().startsWith(SUSPECT.zh());
    }

    static Bilingual mark(Mark mark) {
        return switch (mark) {
            case INCONSISTENT -> new Bilingual("用到这条数据的标准判为数据矛盾", "criteria that used it are inconsistent");
            case INSUFFICIENT -> new Bilingual("用到这条数据的标准判为数据不足", "criteria that used it are insufficient");
            case NOTE -> new Bilingual("仅作提示，不影响结论", "a note; it changes no verdict");
        };
    }

    static Bilingual checked(int number) {
        return new Bilingual("核对了 " + number + " 组数据，没有发现矛盾", number + " checked, no contradiction found");
    }

    static Bilingual suspectEffect(Rule rule, String reason) {
        Bilingual why = Bilingual.of(reason);
        return new Bilingual(
                "数据存疑（" + why.zh() + "），规则“" + rule.name() + "”的后果暂不作出",
                "suspect data (" + why.en() + "): nothing follows yet by the rule \"" + rule.name() + "\"");
    }

    static Bilingual uncertain(Rule rule, List<MissingDatum> missing) {
        String paths = missing.stream().map(MissingDatum::path).collect(Collectors.joining(", "));
        return new Bilingual(
                "缺 " + paths + "，不能判断规则“" + rule.name() + "”的后果",
                "without " + paths + " nobody can tell what follows by the rule \"" + rule.name() + "\"");
    }

    static Bilingual conflict(String rule, String other) {
        return new Bilingual(
                "规则集有误：规则“" + rule + "”与“" + other + "”对同一部分给出不同结论",
                "error of the rule set: the rules \"" + rule + "\" and \"" + other
                        + "\" decide the same part differently");
    }

    static Bilingual disagreement(Finding weaker, Finding stronger) {
        return new Bilingual(
                weaker.evidence().title() + "为“" + weaker.verdict().title() + "”，与"
                        + stronger.evidence().title() + "不一致："
                        + (weaker.notes().isEmpty() ? "" : weaker.notes().get(0).zh()),
                weaker.evidence() + " says " + weaker.verdict() + ", unlike " + stronger.evidence());
    }

    static Bilingual noRuleApplies(List<String> waitsFor) {
        String types = String.join("、", waitsFor);
        return new Bilingual(
                "所给数据不符合任何规则的条件；规则要看的是：" + types, "no rule applies to the data given; its rules read: " + types);
    }

    /** Of a duty that its bearer must prove. */
    static Bilingual notProven() {
        return new Bilingual(
                "没有提供材料；由被评政府举证，举不出的算未达标", "nothing was shown, and the burden of proof is the government's");
    }

    static Bilingual components(Verdict verdict, Map<String, Verdict> components) {
        List<String> ids = components.entrySet().stream()
                .filter(component -> component.getValue() == verdict)
                .map(Map.Entry::getKey)
                .toList();
        return new Bilingual(verdict.title() + "：" + String.join("、", ids), verdict + ": " + String.join(", ", ids));
    }

    /** @param part what does not apply for it; nothing for the criterion as a whole */
    static Bilingual noParameter(
            String key, Bilingual title, Optional<Bilingual> part, Region region, Situation situation) {
        String what = part.map(known -> "“" + known.zh() + "”这一部分").orElse("本标准");
        String of = part.map(known -> ": " + known.en() + " does not apply").orElse("");
        return new Bilingual(
                region.name() + "在 " + situation.asOf() + " 没有规定“" + title.zh() + "”（" + key + "），" + what + "在此不适用",
                "no value of " + key + " is in force in " + region.code() + " on " + situation.asOf() + of);
    }

    static Bilingual otherLevel(List<String> levels, String level) {
        return new Bilingual(
                "本标准只评价" + levels.stream().map(Notes::level).collect(Collectors.joining("、")) + "，此处为" + level(level),
                "it applies to the levels " + levels + ", not to " + level);
    }

    static Bilingual unknownPurpose(String purpose, Collection<String> known) {
        Bilingual which = Suggestion.sentence(purpose, known);
        return new Bilingual(
                "规则集里没有名为 " + purpose + " 的评价目的，按一般评价处理；" + which.zh(),
                "no purpose is called " + purpose + ", so it was judged as for none; " + which.en());
    }

    static Bilingual notYet(LocalDate since) {
        return new Bilingual("本标准自 " + since + " 起适用", "it applies since " + since);
    }

    private static String level(String level) {
        return switch (level) {
            case "nation" -> "国家级";
            case "province" -> "省级";
            case "city" -> "市级";
            case "county" -> "县级";
            default -> level;
        };
    }

    static Bilingual unusedFacts(String type, String title) {
        return new Bilingual("没有规则用到 " + type + "（" + title + "）", "no rule uses facts of type " + type);
    }

    /** Such as a class of another package, or the same class file loaded a second time. */
    static Bilingual otherOfThatName(Class<?> given, Class<?> named) {
        String what = given.getName();
        return new Bilingual(
                "没有规则用到 " + what + "：规则所说的 " + named.getSimpleName() + " 是 " + named.getName()
                        + "，名称相同而不是同一个类（或由不同的类加载器加载）",
                "no rule uses facts of type " + what + ": the " + named.getSimpleName() + " of the rules is "
                        + named.getName() + ", another class of that name, or of another class loader");
    }

    static Bilingual repeated(FactType type, Object fact) {
        String which = FactReader.use(fact, type).label();
        return new Bilingual(
                type.titleZh() + " " + which + " 同样的给了不止一次，只算一次",
                type.titleEn() + " " + which + " is given more than once with the same values; it counts once");
    }

    static Bilingual contradictory(Object fact, FactField field, List<String> values) {
        FactType type = FactTypes.of(fact);
        String which = Stream.concat(
                        Stream.of(type.label(fact)),
                        type.field("year").stream().map(year -> FactType.text(year.read(fact))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return new Bilingual(
                "%s %s 给了不止一次，%s各不相同：%s。各行都算在内，请核实后只留一行"
                        .formatted(type.titleZh(), which, field.titleZh(), String.join("、", values)),
                "%s %s is given more than once, each time with another %s: %s. All of them count; keep the one that is right"
                        .formatted(type.titleEn(), which, field.titleEn(), String.join(", ", values)));
    }

    static Bilingual notComputed(Situation situation, Exception why) {
        Bilingual cause = Bilingual.of(String.valueOf(why.getMessage()));
        return new Bilingual(
                "%s 无法判断：%s".formatted(situation.government(), cause.zh()),
                "%s cannot be judged: %s".formatted(situation.government(), cause.en()));
    }

    static Bilingual misspeltCriterion(String criterion, String meant) {
        return new Bilingual(
                "规则集没有标准“" + criterion + "”，却有针对它的督导结论。是否应为 " + meant,
                "a conclusion is on the criterion \"" + criterion + "\", which is not in the rule set. Did you mean "
                        + meant);
    }

    static Bilingual unknownCriteria(List<String> criteria) {
        return new Bilingual(
                "规则集没有下列标准，针对它们的督导结论没有用上：" + String.join("、", criteria),
                "conclusions on criteria that are not in the rule set were not used: " + String.join(", ", criteria));
    }

    static Bilingual unknownPart(String part, Collection<String> judged) {
        Bilingual meant = judged.isEmpty()
                ? new Bilingual("本标准没有分部分评价", "It was not judged by parts")
                : Suggestion.sentence(part, judged);
        return new Bilingual(
                "督导结论所说的部分“" + part + "”没有评价。" + meant.zh(),
                "a conclusion is on the part \"" + part + "\", which was not judged. " + meant.en());
    }

    static Bilingual claim(String text) {
        return new Bilingual("自评称达标，但没有可核实的数据：" + text, "a claim of its own to have passed proves nothing: " + text);
    }

    static Bilingual undecidedWords(String text) {
        return new Bilingual("督导表述未下结论：" + text, "words that conclude nothing: " + text);
    }
}
