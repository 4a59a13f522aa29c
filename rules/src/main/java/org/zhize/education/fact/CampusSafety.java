package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Safety measures of schools and kindergartens that are counted; the four of campus security stand in {@link Security}.
 *
 * @param year the year described
 * @param windows windows on the third floor or above that need a limiter
 * @param limitedWindows those fitted with one
 * @param busOperators schools and companies that run school buses
 * @param busLetters those that signed a letter of responsibility
 * @param bullyingProblems problems in the ledger of the campaign against bullying
 * @param bullyingClosed those of them closed
 * @param schools primary and secondary schools
 * @param legalVicePrincipals those with a vice-principal for law
 */
@Title(zh = "校园安全措施", en = "campus safety")
public record CampusSafety(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "应装限位器的三层及以上窗户数", en = "windows") @Unit("个") @Nullable Integer windows,

        @Title(zh = "已装限位器的窗户数", en = "limited windows") @Unit("个") @Nullable Integer limitedWindows,

        @Title(zh = "校车运营单位数", en = "bus operators") @Unit("个") @Nullable Integer busOperators,

        @Title(zh = "签订责任书的校车运营单位数", en = "bus letters") @Unit("个") @Nullable Integer busLetters,

        @Title(zh = "欺凌问题清单上的问题数", en = "bullying problems") @Unit("个") @Nullable Integer bullyingProblems,

        @Title(zh = "已销号的欺凌问题数", en = "bullying problems closed") @Unit("个") @Nullable Integer bullyingClosed,

        @Title(zh = "中小学数", en = "schools") @Unit("所") @Nullable Integer schools,

        @Title(zh = "配备法治副校长的中小学数", en = "legal vice-principals") @Unit("所") @Nullable Integer legalVicePrincipals) {}
