package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The network of community education.
 *
 * @param year the year described
 * @param townships townships, towns and streets
 * @param coveredTownships those of them with a community-education school
 */
@Title(zh = "社区教育", en = "community education")
public record CommunityEducation(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "乡镇、街道数", en = "townships") @Unit("个") @Nullable Integer townships,

        @Title(zh = "设有社区教育学校的乡镇、街道数", en = "townships with a school") @Unit("个") @Nullable Integer coveredTownships) {}
