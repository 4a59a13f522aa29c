package org.zhize.drools;

import java.util.List;
import java.util.function.BiFunction;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.CoreComponentFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.zhize.fact.FactTypes;
import org.zhize.language.CanonicalRule;
import org.zhize.language.RulePlan;

/**
 * Builds the network of Drools from checked rules, as objects. No text reaches Drools, so none of its parsers, expression
 * languages and compilers has anything to read; nor does its static repository, which would keep rules alive for ever.
 */
final class Compiler {

    private static final String PACKAGE = "org.zhize.compiled";

    private Compiler() {}

    static KieBase compile(List<RulePlan> plans, FactTypes types, BiFunction<String, String, String> fullKey) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Drools finds its own parts through it, and may keep it: never the host's
        thread.setContextClassLoader(Compiler.class.getClassLoader());
        try {
            KieBase base = build(plans, types, fullKey);
            // the parts of a session too, here and once: threads that evaluate need not know where they are
            base.newKieSession().dispose();
            return base;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static KieBase build(List<RulePlan> plans, FactTypes types, BiFunction<String, String, String> fullKey) {
        ClassLoader loader = new RuleLoader(types);
        InternalKnowledgePackage rules = CoreComponentFactory.get().createKnowledgePackage(PACKAGE);
        rules.setClassLoader(loader);
        plans.stream()
                .flatMap(plan -> CanonicalRule.of(plan, types))
                .map(rule -> new RuleBuilder(rule, types, fullKey).build())
                .forEach(rules::addRule);
        InternalKnowledgeBase base =
                KnowledgeBaseFactory.newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
        base.addPackages(List.of(rules));
        return base;
    }
}
