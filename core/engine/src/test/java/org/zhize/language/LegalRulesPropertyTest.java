package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.zhize.Evaluator;
import org.zhize.problem.Draft;
import org.zhize.problem.Severity;

/** A legal rule is never refused: neither by us nor by Drools. */
@Domain(LegalRules.class)
class LegalRulesPropertyTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_random_legal_rule_is_accepted_and_drools_reads_it_too(@ForAll String rule) {
        assertThat(Draft.rules(rule).problems())
                .allMatch(problem -> problem.code().severity() == Severity.WARNING);
        assertThat(DroolsAcceptsTest.complaints(rule, LanguageLevelOption.DRL6, 1))
                .isEmpty();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void what_drools_gets_of_a_random_legal_rule_compiles(@ForAll String rule) {
        assertThatCode(() -> Evaluator.of(Draft.rules(rule).load())).doesNotThrowAnyException();
    }
}
