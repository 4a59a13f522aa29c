package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.RectificationStatus.CLOSED;
import static org.zhize.rule.RectificationStatus.IN_PROGRESS;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Mechanism;
import org.zhize.problem.Bilingual;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.RectificationStatus;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** The shapes of criteria that are about documents, earlier findings and the governments below. */
class EvidenceShapesTest {

    private static final String MECHANISM = """
            when
                Situation( $year : dataYear )
                Mechanism( name == "联席会议", year == $year, works == %s )
            then
                require.%s("有记录");
            """;

    private static final Norms DUTY = Norms.criterion("duty")
            .yaml("absent: NOT_MET")
            .rule(MECHANISM.formatted("true", "holds"))
            .rule(MECHANISM.formatted("false", "fails"));

    @Test
    void evidence_of_a_pure_duty_must_be_shown() {
        assertThat(DUTY.verdict(new Mechanism("联席会议", 2022, true))).isEqualTo(MET);
        assertThat(DUTY.verdict(new Mechanism("联席会议", 2022, false))).isEqualTo(NOT_MET);
        assertThat(DUTY.verdict()).isEqualTo(NOT_MET);
        assertThat(DUTY.verdict(new Mechanism("联席会议", 2021, true))).isEqualTo(NOT_MET);
        assertThat(DUTY.evaluate().criterion("duty").reason().zh()).isEqualTo("没有提供材料；由被评政府举证，举不出的算未达标");
    }

    @Test
    void evidence_of_a_pure_duty_with_an_absent_field_is_not_known() {
        assertThat(DUTY.verdict(new Mechanism("联席会议", 2022, null))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void an_authority_that_looked_itself_counts_before_what_was_not_handed_in() {
        assertThat(DUTY.verdict(concluded(null, Provenance.RECHECK))).isEqualTo(INSUFFICIENT);
        assertThat(DUTY.verdict(concluded(true, Provenance.ON_SITE))).isEqualTo(MET);
        assertThat(DUTY.verdict(concluded(false, Provenance.ON_SITE))).isEqualTo(NOT_MET);
        assertThat(DUTY.verdict(concluded(true, Provenance.SELF_REPORT))).isEqualTo(NOT_MET);
        assertThat(DUTY.verdict(concluded(null, Provenance.SELF_REPORT))).isEqualTo(NOT_MET);
    }

    private static InspectionFinding concluded(@Nullable Boolean passed, Provenance provenance) {
        return new InspectionFinding("duty", null, passed, "机制不完善", provenance);
    }

    @Test
    void nothing_is_held_against_a_government_that_was_not_asked_for_evidence() {
        Norms norms = DUTY.with("ruleset.yaml", "proof-not-asked: [published-figures]\n");
        Situation published = Norms.SITUATION.withPurpose("published-figures");
        assertThat(norms.evaluator().evaluate(published, List.of()).verdict("duty"))
                .isEqualTo(INSUFFICIENT);
        Evaluation other = norms.evaluator().evaluate(Norms.SITUATION.withPurpose("published-figure"), List.of());
        assertThat(other.verdict("duty")).isEqualTo(NOT_MET);
        assertThat(other.assessment().notes())
                .extracting(Bilingual::zh)
                .containsExactly("规则集里没有名为 published-figure 的评价目的，按一般评价处理；是否应为 published-figures");
        assertThat(norms.verdict()).isEqualTo(NOT_MET);
    }

    @Test
    void existing_evidence_of_a_pure_duty_is_enough() {
        Norms norms = Norms.criterion("duty").yaml("absent: NOT_MET").rule("""
                when
                    Situation( $year : dataYear )
                    exists Mechanism( name == "联席会议", year == $year, works == true )
                then
                    require.holds("有记录");
                """);

        assertThat(norms.verdict(new Mechanism("联席会议", 2022, true))).isEqualTo(MET);
        assertThat(norms.verdict()).isEqualTo(NOT_MET);
    }

    @Test
    void evidence_that_is_not_a_pure_duty_is_asked_for() {
        Norms norms = Norms.criterion("evidence")
                .rule(MECHANISM.formatted("true", "holds"))
                .rule(MECHANISM.formatted("false", "fails"));

        assertThat(norms.verdict(new Mechanism("联席会议", 2022, true))).isEqualTo(MET);
        assertThat(norms.verdict(new Mechanism("联席会议", 2022, false))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(new Mechanism("联席会议", 2022, null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void an_earlier_finding_must_be_closed() {
        Norms norms = Norms.criterion("rectified").rule("""
                when
                    Situation( $year : dataYear )
                    PriorFinding( year == $year - 1, verdict == Verdict.NOT_MET, $what : criterion, status == RectificationStatus.CLOSED )
                then
                    require.holds("已整改").of($what);
                """).rule("""
                when
                    Situation( $year : dataYear )
                    PriorFinding( year == $year - 1, verdict == Verdict.NOT_MET, $what : criterion, status != RectificationStatus.CLOSED )
                then
                    require.fails("未整改").of($what);
                """);

        assertThat(norms.verdict(prior("a", CLOSED), prior("b", CLOSED))).isEqualTo(MET);
        assertThat(norms.verdict(prior("a", CLOSED), prior("b", IN_PROGRESS))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(prior("a", CLOSED), prior("b", null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    private static PriorFinding prior(String criterion, @Nullable RectificationStatus status) {
        PriorFinding found = new PriorFinding(criterion, 2021, Verdict.NOT_MET, "x");
        return status == null ? found : found.with(status, null, null);
    }

    @Test
    void every_county_must_pass() {
        Norms norms = Norms.criterion("counties").rule("""
                when
                    Situation( $year : dataYear )
                    ChildVerdict( criterion == "pay", year == $year, $county : government, verdict == Verdict.MET )
                then
                    require.holds("达标").of($county);
                """).rule("""
                when
                    Situation( $year : dataYear )
                    ChildVerdict( criterion == "pay", year == $year, $county : government, verdict == Verdict.NOT_MET )
                then
                    require.fails("未达标").of($county);
                """).rule("""
                when
                    Situation( $year : dataYear )
                    ChildVerdict( criterion == "pay", year == $year, $county : government,
                        verdict in (Verdict.INSUFFICIENT, Verdict.INCONSISTENT) )
                then
                    require.missing("该县无结论").of($county);
                """);

        assertThat(norms.verdict(county("1", MET), county("2", MET))).isEqualTo(MET);
        assertThat(norms.verdict(county("1", MET), county("2", NOT_MET), county("3", INSUFFICIENT)))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(county("1", MET), county("2", INSUFFICIENT))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void every_county_must_pass_in_one_sentence() {
        Norms norms = Norms.criterion("counties").rule("""
                when
                    Situation( $year : dataYear )
                    forall( $child : ChildVerdict( criterion == "pay", year == $year )
                            ChildVerdict( this == $child, verdict == Verdict.MET ) )
                then
                    require.holds("各县均达标");
                """).rule("""
                when
                    Situation( $year : dataYear )
                    exists ChildVerdict( criterion == "pay", year == $year, verdict == Verdict.NOT_MET )
                then
                    require.fails("有县未达标");
                """);

        assertThat(norms.verdict(county("1", MET), county("2", MET))).isEqualTo(MET);
        assertThat(norms.verdict(county("1", MET), county("2", NOT_MET))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(county("1", MET), county("2", INSUFFICIENT))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(county("1", MET), county("2", null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    private static ChildVerdict county(String code, @Nullable Verdict verdict) {
        return new ChildVerdict("pay", code, 2022, verdict);
    }
}
