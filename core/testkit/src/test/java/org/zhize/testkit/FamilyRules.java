package org.zhize.testkit;

import java.nio.file.Path;
import java.util.Map;

/** A rule set of all phases, in which a county is compared with its city and a city answers for its counties. */
public final class FamilyRules {

    private static final Map<String, String> FILES = Map.of(
            "ruleset.yaml", """
                    id: family
                    version: 1
                    title: { zh: 一家, en: Family }
                    facts: org.zhize.testkit.SampleFacts
                    phases: { quality: quality, consequences: consequences }
                    """,
            "regions.csv", """
                    code,name,level,parent,from,to
                    100000,全国,nation,,,
                    371000,威海市,city,100000,,
                    371002,环翠区,county,371000,,
                    371003,文登区,county,371000,2014-01-01,
                    """,
            "preschool/public-share.yaml", """
                    title: { zh: 公办园占比不低于全市, en: Public share not below the city's }
                    basis: [测试]
                    levels: [county]
                    reference: { share: { share-of-sums: [Preschool.publicChildren, Preschool.children] } }
                    """,
            "preschool/public-share.drl", """
                    package family.preschool

                    rule "公办园占比不低于全市 / public share not below the city's"
                    when
                        Situation( $year : dataYear )
                        Preschool( year == $year, $public : publicChildren, $all : children )
                        ReferenceValue( indicator == "share", level == "city", year == $year, $city : value )
                    then
                        require.share($public, $all).isAtLeast($city);
                    end
                    """,
            "quality/dq-part-and-whole.yaml", """
                    title: { zh: 部分不大于总数, en: No part exceeds its whole }
                    basis: [测试]
                    """,
            "quality/dq-part-and-whole.drl", """
                    package family.quality

                    rule "部分大于总数 / the part exceeds the whole"
                    when
                        $preschool : Preschool( publicChildren > children )
                    then
                        suspect($preschool).because("部分大于总数 / the part exceeds the whole");
                    end
                    """,
            "consequences/interview-county.yaml", """
                    title: { zh: 约谈, en: Interview }
                    basis: [测试]
                    """,
            "consequences/interview-county.drl", """
                    package family.consequences

                    rule "约谈未达标的县 / counties that fail are interviewed"
                    when
                        Situation( $year : dataYear )
                        ChildVerdict( criterion == "public-share", year == $year, $county : government, verdict == Verdict.NOT_MET )
                    then
                        consequence.interview("约谈政府主要负责人 / interview").of($county).because("公办园占比低于全市 / below the city");
                    end
                    """,
            "consequences/award.yaml", """
                    title: { zh: 奖补, en: Award }
                    basis: [测试]
                    """,
            "consequences/award.drl", """
                    package family.consequences

                    rule "按增加额分配 / shared by growth"
                    when
                        Situation( $year : dataYear )
                        Funding( year == $year, remark == "奖补", $pool : amount )
                        Funding( year == $year, remark != "奖补", $who : remark, $weight : amount )
                    then
                        consequence.share($pool, $weight).of($who).because("按增加额 / by growth");
                    end
                    """);

    private FamilyRules() {}

    /** {@return the folder, with the rules in it} */
    public static Path in(Path folder) {
        FILES.forEach((name, text) -> SampleRules.write(folder, name, text));
        return folder;
    }
}
