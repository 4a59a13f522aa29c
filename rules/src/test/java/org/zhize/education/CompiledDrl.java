package org.zhize.education;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;
import org.kie.memorycompiler.KieMemoryCompiler;
import org.zhize.drools.DroolsMatcher;
import org.zhize.drools.RuleInput;
import org.zhize.finding.RuleMatcher;
import org.zhize.language.CanonicalDrl;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.ruleset.RuleSetContent;

/** Rules that Drools' own compilers read as canonical DRL. */
enum CompiledDrl {

    /** Conditions are left to Drools' expression language. */
    CLASSIC {
        @Override
        KieBase compile(String drl) {
            KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration());
            builder.add(resource(drl), ResourceType.DRL);
            fail(builder.hasErrors(), builder.getErrors());
            KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, LOADER);
            configuration.setOption(ConstraintJittingThresholdOption.get(NEVER));
            InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
            base.addPackages(builder.getKnowledgePackages());
            return base;
        }
    },

    /** Conditions become Java. */
    EXECUTABLE_MODEL {
        @Override
        KieBase compile(String drl) {
            ModelBuilderImpl<PackageSources> builder =
                    new ModelBuilderImpl<>(PackageSources::dumpSources, configuration(), null, false);
            builder.batch().add(resource(drl), ResourceType.DRL).build();
            fail(builder.hasErrors(), builder.getErrors());
            Map<String, Class<?>> classes = KieMemoryCompiler.compile(javaSources(builder), LOADER);
            return KieBaseBuilder.createKieBaseFromModel(builder.getPackageSources().stream()
                    .flatMap(sources -> sources.getModelNames().stream())
                    .map(name -> model(classes.get(name)))
                    .toList());
        }
    };

    private static final ClassLoader LOADER = CompiledDrl.class.getClassLoader();

    /** A constraint that is compiled just in time, after some evaluations, can change its answer. */
    private static final int NEVER = -1;

    abstract KieBase compile(String drl);

    RuleMatcher matcher(List<Rule> rules, RuleSetContent content) {
        List<RulePlan> plans = RulePlan.of(rules);
        CanonicalDrl drl = new CanonicalDrl(
                content.factTypes(),
                (criterion, key) -> content.parameters().fullKey(criterion, key).orElseThrow());
        DroolsMatcher matcher = new DroolsMatcher(plans, content.factTypes(), compile(drl.write(plans)));
        return (situation, parameters, facts) -> matcher.match(
                situation,
                parameters,
                with(new RuleInput(content.factTypes(), parameters, UnaryOperator.identity()), facts));
    }

    /** Canonical DRL joins what the library's own rules are handed. */
    private static List<Object> with(RuleInput input, List<?> facts) {
        List<Object> all = new ArrayList<>(facts);
        all.add(input);
        return all;
    }

    private static Resource resource(String drl) {
        return ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8));
    }

    private static void fail(boolean hasErrors, Object errors) {
        if (hasErrors) {
            throw new IllegalStateException(errors.toString());
        }
    }

    private static KnowledgeBuilderConfigurationImpl configuration() {
        return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, LOADER)
                .as(KnowledgeBuilderConfigurationImpl.KEY);
    }

    private static Map<String, String> javaSources(ModelBuilderImpl<PackageSources> builder) {
        List<GeneratedFile> files = new ArrayList<>();
        builder.getPackageSources().forEach(sources -> sources.collectGeneratedFiles(files));
        return files.stream()
                .collect(Collectors.toMap(
                        CompiledDrl::className, file -> new String(file.contents(), StandardCharsets.UTF_8)));
    }

    private static String className(GeneratedFile file) {
        return file.relativePath().replace(".java", "").replace('/', '.');
    }

    private static Model model(Class<?> generated) {
        try {
            return (Model) generated.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
