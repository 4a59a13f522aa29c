package org.zhize.limit;

import org.zhize.problem.Bilingual;

/**
 * One thing of which there may be only so much; what is above is refused at load, or leaves a government
 * {@linkplain org.zhize.rule.Verdict#NOT_EVALUATED not evaluated}. {@link Limits} sets them.
 */
@SuppressWarnings("ImmutableEnumChecker") // two texts, which nobody changes
public enum Limit {
    /**
     * How often the conditions of rules may compare something, in each step of one government's evaluation: checking
     * its data, judging it, and what follows from its grade. Default 100,000,000: a county needs some ten thousands, the
     * nation some millions; more is a rule that tries everything with everything.
     */
    LOOKS(100_000_000, "规则比较数据的次数", "comparisons by rules"),

    /**
     * How many combinations of facts the rules may find in each step of one government's evaluation, partial ones included.
     * Default 2,000,000: each costs some hundred bytes while it is held.
     */
    COMBINATIONS(2_000_000, "规则找到的数据组合数", "combinations of facts that rules find"),

    /**
     * How many milliseconds each step of one government's evaluation may take. Default 60,000: a county takes less than one,
     * and whoever waits longer than a minute believes that the program hangs.
     */
    MILLISECONDS(60_000, "用时（毫秒）", "milliseconds"),

    /** How many bytes a file of a rule set may have. Default 2,000,000: a list of all regions has 130,000. */
    FILE_BYTES(2_000_000, "一个文件的字节数", "bytes of a file"),

    /** How many files a rule set may have. Default 10,000: one of 90 criteria has 300. */
    FILES(10_000, "规则集的文件数", "files of a rule set"),

    /** How many rules a rule file may have. Default 1,000: most have one or two. */
    RULES(1_000, "一个文件里的规则数", "rules in a file"),

    /** How many words and signs a rule may have. Default 5,000: a long one has 300. */
    RULE_WORDS(5_000, "一条规则里的词和符号数", "words and signs in a rule"),

    /** How deep brackets may be nested in a rule. Default 40: parsers work by recursion, people do not. */
    NESTING(40, "括号的层数", "levels of brackets"),

    /** In how many ways a rule may match by its {@code or}s. Default 64: each way is compiled by itself. */
    ALTERNATIVES(64, "一条规则里 or 的组合数", "ways to match by the or of a rule"),

    /** How many characters a text in a rule may have. Default 2,000: it is a sentence that reports repeat. */
    TEXT(2_000, "一段文字的字数", "characters of a text"),

    /**
     * How many bytes a file of facts may have. Default 268,435,456 (256 MB): it is read as a whole, and the tables of a
     * country have some 100 MB.
     */
    FACTS_BYTES(1 << 28, "一个数据文件的字节数", "bytes of a file of facts"),

    /** How many characters a cell or value of a fact may have. Default 32,767, as in a spreadsheet. */
    CELL(32_767, "一个格子的字数", "characters of a cell"),

    /** How many bytes a workbook may have when it is unpacked. Default 536,870,912 (512 MB). */
    UNPACKED_BYTES(1 << 29, "工作簿解开后的字节数", "bytes of a workbook when unpacked");

    private final long standard;
    private final String zh;
    private final String en;

    Limit(long standard, String zh, String en) {
        this.standard = standard;
        this.zh = zh;
        this.en = en;
    }

    /** {@return what may be at the most where nobody says otherwise} */
    public long standard() {
        return standard;
    }

    /** {@return the limit in words, such as {@code 括号的层数最多 40}} */
    public Bilingual told(long most) {
        return new Bilingual(zh + "最多 " + most, "at most " + most + " " + en);
    }
}
