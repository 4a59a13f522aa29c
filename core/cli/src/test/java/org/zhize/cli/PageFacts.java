package org.zhize.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Names;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/** The fact types of the rule set below the examples of problems; analysts know them from education. */
final class PageFacts {

    private PageFacts() {}

    @Title(zh = "预算安排教育经费", en = "budgeted education funds")
    public record Funding(
            @Title(zh = "年份", en = "year") @Nullable Integer year,

            @Title(zh = "一般公共预算", en = "general public budget") @Unit("万元") @Nullable BigDecimal generalBudget,

            @Title(zh = "政府性基金预算", en = "government-fund budget") @Unit("万元") @Nullable BigDecimal governmentFund) {}

    @Title(zh = "班级", en = "class")
    public record SchoolClass(
            @Title(zh = "年份", en = "year") @Nullable Integer year,
            @Key @Title(zh = "学校", en = "school") @Nullable String school,
            @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
            @Key @Title(zh = "年级", en = "grade") @Nullable Integer grade,
            @Key @Title(zh = "班级", en = "class") @Nullable String name,

            @Title(zh = "班额", en = "pupils") @Unit("人") @Nullable Integer pupils) {}

    @Title(zh = "学前教育", en = "preschool education")
    public record Preschool(
            @Title(zh = "年份", en = "year") @Nullable Integer year,

            @Title(zh = "在园幼儿数", en = "children") @Unit("人") @Nullable BigDecimal children,

            @Title(zh = "公办园在园幼儿数", en = "in public kindergartens") @Unit("人") @Nullable BigDecimal publicChildren) {}

    @Title(zh = "履职佐证", en = "evidence of a duty")
    public record DutyEvidence(
            @Title(zh = "年份", en = "year") @Nullable Integer year,

            @Key @Names(Names.Named.CRITERION) @Title(zh = "标准", en = "duty") @Nullable String duty,

            @Key @Names(Names.Named.PART) @Title(zh = "部分", en = "part") @Nullable String part,

            @Title(zh = "日期", en = "on") @Nullable LocalDate on,
            @Title(zh = "已落实", en = "carried out") @Nullable Boolean carriedOut) {}

    /** What a developer got wrong: no rule can read some of its fields. */
    @Title(zh = "问卷", en = "survey")
    public record Survey(
            @Title(zh = "年份", en = "year") @Nullable Integer year,

            @Title(zh = "满意率", en = "satisfaction") @Nullable Double satisfaction,

            @Title(zh = "答卷", en = "answers") @Nullable List<String> answers,

            @Title(zh = "重量", en = "weight") @Unit("斤") @Nullable BigDecimal weight) {}

    /** What no file can be made into. */
    @Title(zh = "现场", en = "site")
    public interface Site {
        @Title(zh = "年份", en = "year")
        @Nullable Integer year();
    }
}
