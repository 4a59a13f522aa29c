package org.zhize.rule;

import org.jspecify.annotations.Nullable;

/**
 * An authority's or an expert's conclusion on a criterion. It decides where no figure, stated rate or stated direction
 * does; a disagreement with the figures becomes a note.
 *
 * @param criterion the criterion's id
 * @param part the part it concludes on; null for the criterion as a whole
 * @param passed the conclusion; null where the words conclude nothing
 * @param text the words of the source
 * @param provenance who concludes; a government's own claim to have passed proves nothing
 * @param year the data year it concludes on; null for whichever is evaluated
 */
@Title(zh = "督导结论", en = "inspection finding")
public record InspectionFinding(
        @Key @Names(Names.Named.CRITERION) @Title(zh = "标准", en = "criterion") @Nullable String criterion,

        @Key @Names(Names.Named.PART) @Title(zh = "部分", en = "part") @Nullable String part,

        @Title(zh = "是否达标", en = "passed") @Nullable Boolean passed,
        @Title(zh = "原文", en = "text") @Nullable String text,
        @Title(zh = "来源", en = "provenance") @Nullable Provenance provenance,
        @Title(zh = "年份", en = "year") @Nullable Integer year) {

    /** A conclusion that is not bound to one year. */
    public InspectionFinding(
            @Nullable String criterion,
            @Nullable String part,
            @Nullable Boolean passed,
            @Nullable String text,
            @Nullable Provenance provenance) {
        this(criterion, part, passed, text, provenance, null);
    }
}
