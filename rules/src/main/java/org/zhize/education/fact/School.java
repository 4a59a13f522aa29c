package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * One school: its size, its rooms, and whether pupils live in it. What it has for one stage stands in {@link SchoolResources}.
 *
 * @param year the year described
 * @param school the school
 * @param type what kind of school it is
 * @param pupils all its pupils
 * @param compulsoryPupils those of them in compulsory education
 * @param boarding whether pupils live in it
 * @param townshipSeat whether it stands at the seat of a township or town
 * @param classes its classes
 * @param classrooms ordinary classrooms that can be used
 * @param musicRooms specialist rooms for music
 * @param artRooms specialist rooms for art
 * @param smallestMusicRoom area of the smallest of its music rooms, in ㎡
 * @param smallestArtRoom area of the smallest of its art rooms, in ㎡
 */
@Title(zh = "学校", en = "school")
public record School(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校名称", en = "school") @Nullable String school,
        @Title(zh = "学校类别", en = "type") @Nullable SchoolType type,

        @Title(zh = "在校生数", en = "pupils") @Unit("人") @Nullable Integer pupils,

        @Title(zh = "义务教育阶段学生数", en = "compulsory pupils") @Unit("人") @Nullable Integer compulsoryPupils,

        @Title(zh = "是否寄宿制", en = "boarding") @Nullable Boolean boarding,

        @Title(zh = "是否在乡镇政府所在地", en = "township seat") @Nullable Boolean townshipSeat,

        @Title(zh = "班数", en = "classes") @Unit("个") @Nullable Integer classes,

        @Title(zh = "可用普通教室数", en = "classrooms") @Unit("间") @Nullable Integer classrooms,

        @Title(zh = "音乐专用教室数", en = "music rooms") @Unit("间") @Nullable Integer musicRooms,

        @Title(zh = "美术专用教室数", en = "art rooms") @Unit("间") @Nullable Integer artRooms,

        @Title(zh = "最小音乐教室面积", en = "smallest music room") @Unit("㎡") @Nullable BigDecimal smallestMusicRoom,

        @Title(zh = "最小美术教室面积", en = "smallest art room") @Unit("㎡") @Nullable BigDecimal smallestArtRoom) {}
