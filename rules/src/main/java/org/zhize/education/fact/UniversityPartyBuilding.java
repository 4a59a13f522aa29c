package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Party branches and members in the universities and colleges of a province.
 *
 * @param year the year described
 * @param branches Party branches that the digital platform of Party building is for
 * @param branchesJoined those of {@code branches} that joined it
 * @param members Party members that it is for
 * @param membersJoined those of {@code members} that joined it
 * @param teacherBranches Party branches of teachers
 * @param dualLeaders those of {@code teacherBranches} whose secretary leads both in Party building and in the subject
 */
@Title(zh = "高校党建", en = "Party building in universities")
public record UniversityPartyBuilding(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "党支部数", en = "branches") @Unit("个") @Nullable Integer branches,

        @Title(zh = "入驻党建平台的党支部", en = "branches on the platform") @Unit("个") @Nullable Integer branchesJoined,

        @Title(zh = "党员数", en = "members") @Unit("人") @Nullable BigDecimal members,

        @Title(zh = "入驻党建平台的党员", en = "members on the platform") @Unit("人") @Nullable BigDecimal membersJoined,

        @Title(zh = "教师党支部数", en = "teacher branches") @Unit("个") @Nullable Integer teacherBranches,

        @Title(zh = "书记为“双带头人”的教师党支部", en = "led by dual leaders") @Unit("个") @Nullable Integer dualLeaders) {}
