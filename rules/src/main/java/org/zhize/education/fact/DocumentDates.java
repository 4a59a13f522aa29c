package org.zhize.education.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;

/**
 * When a document was signed and published, and on which other document it rests: a review rests on the self-evaluation, the
 * decision on an objection on the review, the summary on both.
 *
 * @param document the document
 * @param signedOn the day on which it was signed
 * @param publishedOn the day on which it was published
 * @param restsOn the document that it rests on; null where it rests on none
 */
@Title(zh = "文件的日期", en = "dates of a document")
public record DocumentDates(
        @Key @Title(zh = "文件", en = "document") @Nullable String document,
        @Title(zh = "签署日期", en = "signed on") @Nullable LocalDate signedOn,
        @Title(zh = "发布日期", en = "published on") @Nullable LocalDate publishedOn,

        @Key @Title(zh = "所依据的文件", en = "rests on") @Nullable String restsOn) {}
