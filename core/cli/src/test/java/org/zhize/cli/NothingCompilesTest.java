package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program holds the network of the rule engine, and nothing that could read or compile a rule's text for it. */
class NothingCompilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.mvel2.MVEL",
                "org.drools.mvel.builder.MVELDialect",
                "org.drools.drl.parser.DrlParser",
                "org.drools.compiler.builder.impl.KnowledgeBuilderImpl",
                "org.drools.ecj.EclipseJavaCompiler",
                "org.drools.model.codegen.execmodel.ModelBuilderImpl",
                "org.eclipse.jdt.internal.compiler.batch.Main"
            })
    void no_parser_expression_language_or_compiler_is_there(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_rule_engine_is_there() throws ClassNotFoundException {
        assertThat(Class.forName("org.drools.core.impl.RuleBaseFactory")).isNotNull();
    }
}
