package org.zhize.finding;

import java.util.List;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * What was found about one part.
 *
 * @param verdict its verdict
 * @param rulings those that count
 * @param notes what else should be known
 */
record PartVerdict(Verdict verdict, List<Ruling> rulings, List<Bilingual> notes) {}
