package org.zhize.education;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.model.Model;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kie.memorycompiler.KieMemoryCompiler;
import org.zhize.drools.DroolsMatcher;
import org.zhize.finding.RuleMatcher;
import org.zhize.language.CanonicalDrl;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.ruleset.RuleSetContent;

/** Compiles rules to Drools' executable model: all conditions become Java, none is left to the expression language. */
final class ExecutableModel {

    private static final ClassLoader LOADER = ExecutableModel.class.getClassLoader();

    private ExecutableModel() {}

    static RuleMatcher matcher(List<Rule> rules, RuleSetContent content) {
        List<RulePlan> plans = RulePlan.of(rules);
        CanonicalDrl drl = new CanonicalDrl(
                content.factTypes(),
                (criterion, key) -> content.parameters().fullKey(criterion, key).orElseThrow());
        return new DroolsMatcher(plans, content.factTypes(), compile(drl.write(plans)));
    }

    private static KieBase compile(String drl) {
        ModelBuilderImpl<PackageSources> builder =
                new ModelBuilderImpl<>(PackageSources::dumpSources, configuration(), null, false);
        builder.batch()
                .add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL)
                .build();
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        Map<String, Class<?>> classes = KieMemoryCompiler.compile(javaSources(builder), LOADER);
        List<Model> models = builder.getPackageSources().stream()
                .flatMap(sources -> sources.getModelNames().stream())
                .map(name -> model(classes.get(name)))
                .toList();
        return KieBaseBuilder.createKieBaseFromModel(models);
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
                        ExecutableModel::className, file -> new String(file.contents(), StandardCharsets.UTF_8)));
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
