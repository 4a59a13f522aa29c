package org.zhize.rule;

import org.jspecify.annotations.Nullable;

/**
 * A stage of education that the government runs: criteria with {@code parts: stages-offered} expect a finding for each.
 *
 * @param year the year in which the stage is run
 * @param stage the stage
 */
@Title(zh = "举办学段", en = "stage offered")
public record StageOffered(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage) {}
