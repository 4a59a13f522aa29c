package org.zhize.education.cases;

import org.zhize.problem.Bilingual;
import org.zhize.problem.Problems;
import org.zhize.rule.Verdict;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/**
 * Why a case does not get the verdict it expects.
 *
 * @param verdict the verdict that it gets
 * @param reason why that one is right
 */
record Dispute(Verdict verdict, Bilingual reason) {

    static Dispute read(YamlMapping yaml, Problems problems) {
        String verdict =
                yaml.requiredText("verdict", "", problems).map(YamlText::text).orElseThrow();
        return new Dispute(
                Verdict.valueOf(verdict), yaml.bilingual("reason", problems).orElseThrow());
    }
}
