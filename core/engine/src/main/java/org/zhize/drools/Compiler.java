package org.zhize.drools;

import java.nio.charset.StandardCharsets;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Compiles canonical DRL without Drools' static repository, which would keep it alive for ever. */
final class Compiler {

    private static final int NEVER = -1;

    private Compiler() {}

    /** {@return the compiled rules, which can link to what the loader shows and to nothing else} */
    static KieBase compile(String drl, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Drools finds its own parts through it, and may keep it: never the host's
        thread.setContextClassLoader(Compiler.class.getClassLoader());
        try {
            return build(drl, loader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static KieBase build(String drl, ClassLoader loader) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(builderConfiguration(loader));
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("canonical DRL does not compile: " + builder.getErrors() + "\n" + drl);
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
        // a constraint that is compiled just in time, after some evaluations, can change its answer
        configuration.setOption(ConstraintJittingThresholdOption.get(NEVER));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    private static KnowledgeBuilderConfiguration builderConfiguration(ClassLoader loader) {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
        KnowledgeBuilderConfigurationImpl known = configuration.as(KnowledgeBuilderConfigurationImpl.KEY);
        known.setDialectConfiguration("java", new WithoutJava(known));
        // in this thread alone: others would keep its context, and with it the host's classes, for ever
        configuration.setOption(ParallelRulesBuildThresholdOption.get(NEVER));
        return configuration;
    }
}
