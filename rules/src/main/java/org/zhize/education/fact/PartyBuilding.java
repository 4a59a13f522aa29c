package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Party organisations in primary and secondary schools, and how their schools are led.
 *
 * @param year the year described
 * @param schools schools that fall under the system of the principal led by the Party organisation
 * @param partyLed those of them that carry it out
 * @param procedureRules those of them with rules of procedure for the Party organisation's and the principal's meetings
 * @param communicationRules those of them with rules on how secretary and principal keep each other informed
 * @param toSplit those of them that must have a secretary and a principal who are two persons
 * @param split those of {@code toSplit} that have
 * @param combined those of {@code schools} whose secretary and principal are one person
 * @param toHaveDeputy those of them that must have a deputy secretary
 * @param withDeputy those of {@code toHaveDeputy} that have
 * @param charters schools of all stages, which all have a charter
 * @param chartersWithParty those of {@code charters} whose charter was revised and speaks of Party building
 * @param publicSchools public schools and kindergartens
 * @param publicCovered those of {@code publicSchools} with a Party organisation and Party work
 * @param privateSchools private schools and kindergartens
 * @param privateCovered those of {@code privateSchools} with a Party organisation
 */
@Title(zh = "学校党建", en = "Party building in schools")
public record PartyBuilding(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "实行校长负责制范围内学校数", en = "schools in scope") @Unit("所") @Nullable Integer schools,

        @Title(zh = "已实行党组织领导的校长负责制", en = "led by the Party organisation") @Unit("所") @Nullable Integer partyLed,

        @Title(zh = "已定议事规则", en = "with rules of procedure") @Unit("所") @Nullable Integer procedureRules,

        @Title(zh = "已定书记校长沟通制度", en = "with rules of communication") @Unit("所") @Nullable Integer communicationRules,

        @Title(zh = "书记校长应分设学校数", en = "to split the posts") @Unit("所") @Nullable Integer toSplit,

        @Title(zh = "书记校长已分设", en = "posts split") @Unit("所") @Nullable Integer split,

        @Title(zh = "书记校长一肩挑", en = "posts combined") @Unit("所") @Nullable Integer combined,

        @Title(zh = "应配备副书记学校数", en = "to have a deputy secretary") @Unit("所") @Nullable Integer toHaveDeputy,

        @Title(zh = "已配备副书记", en = "with a deputy secretary") @Unit("所") @Nullable Integer withDeputy,

        @Title(zh = "应有章程学校数", en = "schools with a charter") @Unit("所") @Nullable Integer charters,

        @Title(zh = "党建已写入章程", en = "charters with Party building") @Unit("所") @Nullable Integer chartersWithParty,

        @Title(zh = "公办学校数", en = "public schools") @Unit("所") @Nullable Integer publicSchools,

        @Title(zh = "公办学校党组织覆盖", en = "public schools covered") @Unit("所") @Nullable Integer publicCovered,

        @Title(zh = "民办学校数", en = "private schools") @Unit("所") @Nullable Integer privateSchools,

        @Title(zh = "民办学校党组织覆盖", en = "private schools covered") @Unit("所") @Nullable Integer privateCovered) {}
