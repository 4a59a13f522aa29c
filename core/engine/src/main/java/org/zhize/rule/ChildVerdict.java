package org.zhize.rule;

import org.jspecify.annotations.Nullable;

/**
 * The verdict that a registered government below got on a criterion, for rules of a city, a province or the nation.
 *
 * <p>The library adds them for every government below that {@code regions.csv} lists, of all levels; of those that did not
 * report too. Where they are given instead, the library adds what is not given.
 *
 * @param criterion the criterion's id
 * @param government its region code
 * @param year the year that its data describe
 * @param verdict its verdict; {@link Verdict#INSUFFICIENT} where it did not report, null where it could not be evaluated
 * @param level its level; the library fills it in where it is null
 * @param reported whether it reported; true if null
 * @param lowest whether no region lies below it; the library fills it in where it is null
 */
@Title(zh = "下级评价结果", en = "child verdict")
public record ChildVerdict(
        @Key @Names(Names.Named.CRITERION) @Title(zh = "标准", en = "criterion") @Nullable String criterion,

        @Key @Title(zh = "政府代码", en = "government") @Nullable String government,

        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "结论", en = "verdict") @Nullable Verdict verdict,
        @Title(zh = "层级", en = "level") @Nullable String level,
        @Title(zh = "是否报送", en = "reported") @Nullable Boolean reported,
        @Title(zh = "没有下级", en = "lowest") @Nullable Boolean lowest) {

    /** A verdict that was never reached is absent. */
    public ChildVerdict {
        verdict = Verdict.known(verdict);
    }

    /** The verdict of a government that reported; the library fills in the rest. */
    public ChildVerdict(
            @Nullable String criterion,
            @Nullable String government,
            @Nullable Integer year,
            @Nullable Verdict verdict) {
        this(criterion, government, year, verdict, null, null, null);
    }
}
