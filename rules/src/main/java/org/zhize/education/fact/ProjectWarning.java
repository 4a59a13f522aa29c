package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;

/**
 * Whether projects are behind their plan, as whoever watches over them finds, and what was done about it so far.
 *
 * @param year the year whose plan it is
 * @param programme the programme of projects, or the project
 * @param behind whether it is behind its plan
 * @param step the last step taken
 */
@Title(zh = "项目预警", en = "warning about projects")
public record ProjectWarning(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "项目", en = "programme") @Nullable String programme,
        @Title(zh = "是否滞后", en = "behind") @Nullable Boolean behind,
        @Title(zh = "已采取的措施", en = "step") @Nullable WarningStep step) {}
