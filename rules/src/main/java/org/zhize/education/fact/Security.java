package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Schools and kindergartens that have each of the four security measures.
 *
 * @param year the year described
 * @param schools all schools and kindergartens
 * @param enclosed under enclosed management
 * @param guarded with full-time guards
 * @param alarmed with one-key alarm and video surveillance linked to the police
 * @param guardPosts with school-guard posts
 */
@Title(zh = "安防建设", en = "campus security")
public record Security(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "中小学幼儿园数", en = "schools") @Unit("所") @Nullable Integer schools,

        @Title(zh = "封闭化管理", en = "enclosed") @Unit("所") @Nullable Integer enclosed,

        @Title(zh = "配备专职保安", en = "guarded") @Unit("所") @Nullable Integer guarded,

        @Title(zh = "一键式报警和视频监控联网", en = "alarmed") @Unit("所") @Nullable Integer alarmed,

        @Title(zh = "设护学岗", en = "guard posts") @Unit("所") @Nullable Integer guardPosts) {}
