package org.zhize.samples.springboot;

import java.util.List;
import org.zhize.receipt.ReceiptDiff;
import org.zhize.receipt.ReceiptDiff.Difference;
import org.zhize.receipt.ReceiptDiff.Flip;
import org.zhize.receipt.Table;
import org.zhize.receipt.UsedParameter;
import org.zhize.rule.Situation;

/**
 * Whether an evaluation of today says what was given out then.
 *
 * @param same whether rules, facts and all that was said are the same
 * @param recorded the digest of the receipt of then
 * @param today the digest of the receipt of today
 * @param files the files of the rule set that differ, with their digests
 * @param tables the tables of facts that differ
 * @param parameters the parameter values that only one of them used
 * @param governments the governments of which something else is said
 * @param verdicts the verdicts that differ
 */
record Replay(
        boolean same,
        String recorded,
        String today,
        List<Difference<String>> files,
        List<Difference<Table>> tables,
        List<Difference<UsedParameter>> parameters,
        List<Situation> governments,
        List<Flip> verdicts) {

    static Replay of(ReceiptDiff diff) {
        return new Replay(
                diff.isEmpty(),
                diff.recorded().digest(),
                diff.today().digest(),
                diff.files(),
                diff.tables(),
                diff.parameters(),
                diff.governments(),
                diff.verdicts());
    }
}
