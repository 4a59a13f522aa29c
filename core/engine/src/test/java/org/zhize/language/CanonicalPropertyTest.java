package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.zhize.RuleSet;
import org.zhize.problem.Draft;
import org.zhize.problem.Severity;
import org.zhize.ruleset.RuleSetContent;

/** Whatever a legal rule says, canonical DRL says its rules, tables and comparisons, and nothing else. */
class CanonicalPropertyTest {

    /** Names that canonical DRL has of its own accord. */
    private static final List<String> OWN = List.of("RuleInput", "java.util.List");

    private static List<CanonicalRule> canonical(RuleSetContent content) {
        return RulePlan.of(content.rules().toList()).stream()
                .flatMap(plan -> CanonicalRule.of(plan, content.factTypes()))
                .toList();
    }

    private static String drl(RuleSetContent content) {
        return new CanonicalDrl(
                        content.factTypes(),
                        (criterion, key) ->
                                content.parameters().fullKey(criterion, key).orElseThrow())
                .write(RulePlan.of(content.rules().toList()));
    }

    private static PackageDescr parse(String drl) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, drl);
            assertThat(parser.getErrors()).isEmpty();
            return parsed;
        } catch (DroolsParserException e) {
            throw new AssertionError(drl, e);
        }
    }

    /** Each table that a rule names, with the number of its comparisons. */
    private static List<String> read(RuleDescr rule) {
        assertThat(rule.getConsequence().toString()).isBlank();
        assertThat(rule.getAttributes()).containsOnlyKeys("dialect"); // of the package
        return patterns(rule.getLhs())
                .filter(pattern -> !OWN.contains(pattern.getObjectType()))
                .map(pattern -> pattern.getObjectType() + " "
                        + pattern.getConstraint().getDescrs().size())
                .toList();
    }

    private static Stream<PatternDescr> patterns(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            Stream<PatternDescr> inner = pattern.getSource() instanceof CollectDescr collect
                    ? patterns(collect.getInputPattern())
                    : Stream.empty();
            return Stream.concat(Stream.of(pattern), inner);
        }
        return ((ConditionalElementDescr) descr).getDescrs().stream().flatMap(inner -> patterns((BaseDescr) inner));
    }

    private static List<String> meant(CanonicalRule rule, RuleSetContent content) {
        return rule.patterns().stream()
                .map(pattern ->
                        content.factTypes()
                                        .find(pattern.pattern().type())
                                        .orElseThrow()
                                        .javaType()
                                        .getCanonicalName() + " "
                                + pattern.tests().size())
                .toList();
    }

    private static void saysTheSame(RuleSetContent content) {
        List<CanonicalRule> rules = canonical(content);
        PackageDescr parsed = parse(drl(content));
        assertThat(parsed.getRules())
                .extracting(RuleDescr::getName)
                .containsExactlyElementsOf(
                        rules.stream().map(CanonicalRule::name).toList());
        assertThat(parsed.getFunctions()).isEmpty();
        assertThat(parsed.getGlobals()).isEmpty();
        assertThat(parsed.getTypeDeclarations()).isEmpty();
        for (int i = 0; i < rules.size(); i++) {
            assertThat(read(parsed.getRules().get(i))).isEqualTo(meant(rules.get(i), content));
        }
    }

    @Domain(LegalRules.class)
    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void drools_reads_in_it_just_the_rules_and_tables_of_our_tree(@ForAll String rule) {
        saysTheSame(Draft.rules(rule).load().content());
    }

    /** Anything, and what readers of programs stumble over. */
    @Provide
    Arbitrary<String> tricks() {
        Arbitrary<String> known = Arbitraries.of(
                "\\u0022",
                "\\",
                "\\\\",
                "\"",
                "'",
                "\"\"\"",
                "/*",
                "*/",
                "//",
                "#",
                "{",
                "}",
                "\u2028",
                "\u0085",
                "\0",
                "\uD800",
                "\u202E",
                "\u200B",
                "\uFEFF",
                "end",
                "rule \"x\"",
                "then",
                "eval(",
                "System.exit(0)",
                "@{",
                "${",
                "\n",
                "\r",
                "\t",
                " ",
                ";",
                ")",
                "==",
                "决算");
        return Arbitraries.oneOf(known, Arbitraries.strings().all().ofMaxLength(3))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    /** Where it is accepted, nothing of it becomes a condition, a rule or a consequence. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void no_text_says_more_than_a_text(@ForAll("tricks") String text) {
        String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        for (String written : List.of(quoted, "\"" + text + "\"", "'" + text + "'")) {
            isHarmless("rule " + written + " when Funding( basis == \"x\" ) then require.holds(\"x\"); end");
            isHarmless("rule \"x\" when Funding( basis == " + written + " ) then require.holds(\"x\"); end");
            isHarmless("rule \"x\" when Funding( basis == \"x\" ) then require.holds(" + written + "); end");
            isHarmless("rule \"x\" @criterion(" + written
                    + ") when Funding( basis == \"x\" ) then require.holds(\"x\"); end");
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void no_comment_says_more_than_a_comment(@ForAll("tricks") String text) {
        isHarmless("rule \"x\" when /* " + text + " */ Funding( basis == \"x\" ) then require.holds(\"x\"); end");
        isHarmless("rule \"x\" when Funding( // " + text + "\n basis == \"x\" ) then require.holds(\"x\"); end");
    }

    private static void isHarmless(String rules) {
        Draft draft = Draft.rules(rules);
        boolean isRefused =
                draft.problems().stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR);
        if (!isRefused) {
            RuleSet loaded = draft.load();
            List<Rule> own = loaded.content()
                    .rules()
                    .filter(rule -> rule.location().file().equals(Draft.RULES))
                    .toList();
            assertThat(own).hasSize(1);
            assertThat(own.get(0).conditions()).hasSize(1);
            saysTheSame(loaded.content());
        }
    }
}
