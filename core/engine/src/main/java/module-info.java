import org.jspecify.annotations.NullMarked;

/**
 * Judges, by rules that policy analysts write, whether a government has done its duty.
 *
 * <p>Start at {@link org.zhize.RuleSet} and {@link org.zhize.Evaluator}. No type of the rule engine underneath appears in
 * what is exported.
 */
@NullMarked
@SuppressWarnings("module") // the test kit is no module of this build
module org.zhize.engine {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.samskivert.jmustache;
    requires de.siegmar.fastcsv;
    requires org.antlr.antlr4.runtime;
    requires org.apache.commons.numbers.fraction;
    requires org.apache.commons.text;
    requires org.drools.base;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.kie.api;
    requires org.kie.internal.api;
    requires org.slf4j; // the automatic modules of Drools log through it, but cannot ask for it
    requires org.snakeyaml.engine;

    exports org.zhize;
    exports org.zhize.criterion;
    exports org.zhize.diff;
    exports org.zhize.dossier;
    exports org.zhize.exact;
    exports org.zhize.fact;
    exports org.zhize.finding;
    exports org.zhize.guide;
    exports org.zhize.language;
    exports org.zhize.limit;
    exports org.zhize.parameter;
    exports org.zhize.problem;
    exports org.zhize.receipt;
    exports org.zhize.reload;
    exports org.zhize.report;
    exports org.zhize.rule;
    exports org.zhize.ruleset;
    exports org.zhize.score;
    exports org.zhize.trace;
    exports org.zhize.yaml;
    exports org.zhize.page to
            org.zhize.testkit;
}
