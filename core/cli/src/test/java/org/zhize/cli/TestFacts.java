package org.zhize.cli;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/** The fact types of the rule set that tests write. */
final class TestFacts {

    private TestFacts() {}

    @Title(zh = "经费", en = "funds")
    public record Funds(
            @Title(zh = "年份", en = "year") @Nullable Integer year,

            @Title(zh = "金额", en = "amount") @Unit("万元") @Nullable Long amount) {}

    @Title(zh = "履职佐证", en = "evidence of a duty")
    public record DutyEvidence(
            @Nullable Integer year,
            @Key @Nullable String duty,
            @Nullable EvidenceStatus status,
            @Nullable String document) {}

    /** How far a duty is carried out. */
    public enum EvidenceStatus {
        NOT_DONE,
        PLANNED,
        DONE
    }
}
