package org.zhize;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.zhize.TestFacts.Children;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;

/** A province of two cities and three counties, whose children are judged. */
final class Counties {

    static final String REGIONS = """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            1,省,province,100000,,
            11,市,city,1,,
            111,甲县,county,11,,
            112,乙县,county,11,,
            113,旧县,county,11,,2020-12-31
            12,另一市,city,1,,
            121,丙县,county,12,,
            """;

    static final Norms NORMS = Norms.criterion("share")
            .with("regions.csv", REGIONS)
            .yaml("levels: [county]")
            .parameter("floor", "%", "50")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Children( year == $year, $public : inPublic, $all : all )
                    then
                        require.share($public, $all).isAtLeast(parameters.percent("floor"));
                    """)
            .andCriterion("every-county")
            .yaml("levels: [city, province]")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        ChildVerdict( criterion == "share", level == "county", year == $year, $county : government, $verdict : verdict )
                    then
                        require.met($verdict).of($county);
                    """)
            .quality("""
                    when
                        $children : Children( inPublic > all )
                    then
                        suspect($children).because("部分大于总数");
                    """)
            .andCriterion("share-vs-city")
            .yaml("levels: [county]")
            .yaml("reference: { share: share-of-sums }")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Children( year == $year, $public : inPublic, $all : all )
                        ReferenceValue( indicator == "share", level == "city", year == $year, $city : value )
                    then
                        require.share($public, $all).isAtLeast($city);
                    """);

    private Counties() {}

    static Dossier dossier(String government, Object... facts) {
        return new Dossier(Situation.of(government, Year.of(2022)), Arrays.asList(facts));
    }

    static Dossier county(String government, long inPublic, long all) {
        return dossier(government, new Children(2022, inPublic, all));
    }

    static CriterionVerdict verdict(String government, String criterion, Dossier... dossiers) {
        return NORMS.evaluator()
                .evaluateAll(List.of(dossiers))
                .filter(evaluation -> evaluation.situation().government().equals(government))
                .findFirst()
                .orElseThrow()
                .criterion(criterion);
    }
}
