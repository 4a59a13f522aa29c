package org.zhize.language;

import java.util.stream.Stream;
import org.zhize.problem.Draft;

/** Rules that the language allows: every construct of the grammar, in the ways in which people write it. */
final class LegalConstructs {

    private static final String COMPARED = "require.that($year).isAtLeast(1);";

    private LegalConstructs() {}

    static Stream<Draft> all() {
        return Stream.of(conditions(), aggregates(), statements(), files()).flatMap(drafts -> drafts);
    }

    private static Stream<Draft> conditions() {
        return Stream.of(
                        "Funding( year == $year )",
                        "Funding( year == $year );",
                        "Funding()",
                        "$f : Funding( year == $year - 1 ) exists SchoolClass( year == $year + 12 )",
                        "Funding( year in ($year, $year - 1, 3), basis not in (\"决算\", '预算') )",
                        "Funding( generalBudget > governmentFund, governmentFund >= 0, generalBudget != -3 )",
                        "Funding( year < $year, year <= 9, year > 0, year >= 1, year != 2 )",
                        "Funding( audited == true, audited != false, basis != null, announced == null )",
                        "Funding( approved <= announced, approved > parameters.date(\"due\") )",
                        "Funding( share >= parameters.percent(\"floor\"), basis == parameters.text('basis') )",
                        "Funding( parameters.percent(\"floor\") <= share )",
                        "Funding( audited == parameters.flag(\"audit\") )",
                        "Funding( $y : year == $year, $g : generalBudget > 3, $b : basis in (\"甲\") ) Funding( year == $y, generalBudget < $g, basis == $b )",
                        "SchoolClass( stage == Stage.PRIMARY, stage != Stage.JUNIOR, stage in (Stage.PRIMARY, Stage.SENIOR_HIGH) )",
                        "Measurement( indicator == \"x\", relation == Relation.GE, unit == \"%\", year == $year )",
                        "not Funding( year == $year )",
                        "not( Funding( year == $year ) )",
                        "not ( $f : Funding( year == $year ) );",
                        "exists Funding( year == $year )",
                        "exists ( Funding( year == $year ) );",
                        "forall( SchoolClass( year == $year, pupils < parameters.number(\"size\") ) )",
                        "forall( $c : SchoolClass( year == $year ) SchoolClass( this == $c, pupils < parameters.number(\"size\") ) );",
                        "( Funding( year == $year ) or SchoolClass( year == $year ) )",
                        "( Funding( year == 1 ) or Funding( year == 2 ) or SchoolClass( year == $year ) );",
                        "Funding( /* 口径 */ year == $year, // 本年 \"决算\"\n basis == \"/* 不是注释 */\" )",
                        "Funding(year==$year,basis!=\"//\",generalBudget>=-1)",
                        "Funding(\n\n\tyear\n==\n$year\n)",
                        "Funding( basis == \"双引号 \\\" 反斜杠 \\\\ 单引号 '\" )",
                        "Funding( basis == '单引号 \\' 双引号 \"' )",
                        "Funding( basis == \"rule when then end\", basis != \"}{)(;\" )",
                        "Funding( basis == \"\\\\u0041 ${x} @{y} %s\" )")
                .map(Draft::conditions);
    }

    private static Stream<Draft> aggregates() {
        return Stream.of(
                        "accumulate( Funding( year == $year, $g : generalBudget ); $x : sum($g) )",
                        "accumulate( Funding( year == $year, $g : generalBudget ), $x : sum($g) );",
                        "accumulate( Funding( $g : generalBudget, $h : governmentFund ); $x : share($g, $g + $h) )",
                        "accumulate( SchoolClass( $p : pupils, $t : teachers ); $x : weightedCv($t / $p, $p) )",
                        "accumulate( SchoolClass( $p : pupils ); $low : min($p), $high : max($p), $n : count(), $x : average(($p + 1) * 2) )",
                        "accumulate( $c : SchoolClass(); $x : count($c) )",
                        "accumulate( Funding( $g : generalBudget ); $x : sum(-$g * parameters.percent(\"floor\")) )")
                .map(condition -> Draft.rule(condition, "require.that($x).of(\"合计\").isAtLeast(0);"));
    }

    private static Stream<Draft> statements() {
        String funds =
                "$f : Funding( year == $year, $g : generalBudget, $h : governmentFund, $share : share, $from : approved, $to : announced )";
        Stream<Draft> measured = Stream.of(
                        "require.that($g + $h - 1).isAtLeast($h * 2 / 3);",
                        "require.that(-$g).isAtMost(-(1 + 2) * $h)",
                        "require.that($share).isAbove(parameters.percent(\"floor\"));",
                        "require.that($share).isBelow(1);",
                        "require.that($share).isEqualTo(parameters.percent('floor'));",
                        "require.that($share).isBetween(0, parameters.percent(\"floor\"));",
                        "require.growth($g, $h).of(\"合计\", $f).isAtLeast(0);",
                        "require.share($g, $g + $h).of($f).isAtLeast(0);",
                        "require.count($g / $h).isAtMost(9);",
                        "require.that(min($g, $h, 3)).isAtMost(max($g, $h));",
                        "require.that($to - $from).isAtMost(9);",
                        "require.that($to).isAtLeast($from);",
                        "require\n    .that( $g )\n    .of( \"合计\" )\n    .isAtLeast( 1 )\n;",
                        "require.that($g)/* 元 */.isAtLeast(1) // end\n    ;",
                        "require.holds(\"有 end of rule\");",
                        "require.fails('没有').of($f);",
                        "require.notApplicable(\"不适用\").of(\"合计\");",
                        "require.missing(\"缺数据\");")
                .map(statement -> Draft.rule(funds, statement));
        Stream<Draft> suspected = Stream.of(
                        "suspect($f).because(\"不符\");",
                        "suspect($f).because(\"不符\").inconsistent();",
                        "suspect($f).because(\"不符\").insufficient()",
                        "suspect($f).because(\"不符\").note();",
                        "suspect($f).because(\"不符\").where($g - $h).isBelow(0);",
                        "suspect($f).because(\"不符\").note().where($g).isBetween(1, 2);")
                .map(statement -> quality("when " + funds.replace("year == $year, ", "") + " then " + statement));
        return Stream.concat(measured, suspected);
    }

    private static Draft quality(String body) {
        return Draft.sound()
                .with("quality/checks.yaml", "title: 核查\nbasis: [甲]\n")
                .with("quality/checks.drl", "rule \"核查\"\n" + body + "\nend\n");
    }

    private static Stream<Draft> files() {
        String rule = "rule \"%s\" %s when Situation( $year : dataYear ) then " + COMPARED + " end\n";
        return Stream.of(
                        "package test.funding\n" + rule.formatted("一", ""),
                        "package test.funding;\nimport org.zhize.rule.Situation;\nimport org.zhize.language.SampleFacts.*\nglobal org.zhize.rule.Parameters parameters;\n"
                                + rule.formatted("一", ""),
                        rule.formatted("一", "@criterion(\"draft\")")
                                + rule.formatted("二", "@criterion( 'draft' )")
                                        .replace("$year : dataYear", "$year : dataYear, dataYear > 0"),
                        rule.formatted("一", "").replace("\"", "'"),
                        "/* 头 */\n// 尾\n" + rule.formatted("含 \\\" 引号与 \\\\ 反斜杠", "") + "// 完",
                        rule.formatted("一 / one (100 %) — “引号” <b> ${x}", ""),
                        "rule \"变量\" when $资金_1 : Funding( $年 : year, $éÑΩж : generalBudget ) then require.that($éÑΩж * $年).of($资金_1).isAtLeast(1); end",
                        rule.formatted("一", "").replace(" ", "\n\t").replace("rule\n\t", "rule "),
                        rule.formatted("一", "").replace("\n", "\r\n"))
                .map(Draft::rules);
    }
}
