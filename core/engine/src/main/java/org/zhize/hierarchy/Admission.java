package org.zhize.hierarchy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.zhize.dossier.Dossier;
import org.zhize.parameter.Regions;
import org.zhize.rule.Situation;

/** Refuses what cannot be evaluated before anything is. */
final class Admission {

    private static final String UNKNOWN =
            "规则集的 regions.csv 里没有地区 %1$s（%2$s）。请核对地区代码 / regions.csv has no region %1$s on %2$s. Check the code.";
    private static final String TWICE =
            "同一次评价里有两份 %1$s 的档案（%2$s 年，%3$s）。请合并事实 / two dossiers of %1$s for %2$s as of %3$s. Put their facts together.";

    private Admission() {}

    static void check(Regions regions, Collection<Dossier> dossiers) {
        Set<Situation> seen = new HashSet<>();
        for (Dossier dossier : dossiers) {
            Situation situation = dossier.situation();
            if (!regions.existsOn(situation.government(), situation.asOf())) {
                throw new IllegalArgumentException(UNKNOWN.formatted(situation.government(), situation.asOf()));
            } else if (!seen.add(situation)) {
                throw new IllegalArgumentException(
                        TWICE.formatted(situation.government(), situation.dataYear(), situation.asOf()));
            }
        }
    }
}
