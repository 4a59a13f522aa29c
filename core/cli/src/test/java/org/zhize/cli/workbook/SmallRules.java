package org.zhize.cli.workbook;

import java.util.Map;
import org.zhize.RuleSet;
import org.zhize.dossier.DossierReader;

/** A rule set over the test's facts, small enough to be compiled for each test class. */
final class SmallRules {

    static final RuleSet RULES = RuleSet.of(
            Map.of("ruleset.yaml", """
                    id: small
                    version: 1
                    title: { zh: 小规则集, en: A small rule set }
                    facts: org.zhize.cli.workbook.TestFacts
                    """, "regions.csv", """
                    code,name,level,parent,from,to
                    100000,全国,nation,,,
                    371002,环翠区,county,100000,,
                    371003,文登区,county,100000,,
                    """, "funding/rate.yaml", """
                    title: { zh: 比率, en: Rate }
                    basis: [测试]
                    parameters:
                      floor: { title: { zh: 下限, en: floor }, unit: "%", values: { 2000-01-01: { value: 10, basis: 测试 } } }
                    """, "funding/rate.drl", """
                    rule "比率 / rate"
                    when
                        Situation( $year : dataYear )
                        $sundry : Sundry( year == $year, $rate : rate )
                        Amounts( year == $year, $amount : amount )
                    then
                        require.that($rate).of($sundry).isAtLeast(parameters.percent("floor"));
                    end
                    """),
            SmallRules.class.getClassLoader());

    private SmallRules() {}

    static DossierReader reader() {
        return new DossierReader(RULES.content().factTypes(), RULES.content().regions()).with(new WorkbookFormat());
    }
}
