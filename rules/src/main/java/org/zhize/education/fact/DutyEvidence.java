package org.zhize.education.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Names;
import org.zhize.rule.Provenance;
import org.zhize.rule.Title;

/**
 * Evidence that a government carries out a duty that is either done or not: a mechanism is in force, a campaign was run. The burden
 * of proof is the government's: without a document there is a claim, and no evidence.
 *
 * @param year the year described
 * @param duty the id of the criterion whose duty it shows
 * @param part which part of the duty; null where it is not divided
 * @param status how far it is carried out
 * @param on the day since which it is in force, or on which it was done
 * @param document title and number of what shows it, such as the minutes of a meeting; null where nothing does
 * @param provenance who looked at it
 */
@Title(zh = "履职佐证", en = "evidence of a duty")
public record DutyEvidence(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Key @Names(Names.Named.CRITERION) @Title(zh = "标准", en = "duty") @Nullable String duty,

        @Key @Names(Names.Named.PART) @Title(zh = "部分", en = "part") @Nullable String part,

        @Title(zh = "落实情况", en = "status") @Nullable EvidenceStatus status,
        @Title(zh = "日期", en = "on") @Nullable LocalDate on,
        @Title(zh = "佐证材料", en = "document") @Nullable String document,
        @Title(zh = "来源", en = "provenance") @Nullable Provenance provenance) {}
