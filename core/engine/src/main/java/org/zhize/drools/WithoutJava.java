package org.zhize.drools;

import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.builder.impl.errors.ErrorHandler;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.mvel.java.JavaDialect;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;
import org.kie.memorycompiler.resources.MemoryResourceReader;

/** Refuses to compile Java from what a rule says, though the machine may have a compiler. Canonical DRL holds none. */
final class WithoutJava extends JavaForMvelDialectConfiguration {

    WithoutJava(KnowledgeBuilderConfigurationImpl configuration) {
        super(configuration);
    }

    @Override
    public Dialect newDialect(
            ClassLoader loader,
            KnowledgeBuilderConfigurationImpl configuration,
            PackageRegistry registry,
            InternalKnowledgePackage compiled) {
        return new JavaDialect(loader, configuration, registry, compiled) {
            @Override
            public void addSrc(String name, byte[] source) {
                throw refused(name);
            }

            @Override
            public void addClassCompileTask(
                    String name, BaseDescr rule, String text, MemoryResourceReader source, ErrorHandler errors) {
                throw refused(name);
            }
        };
    }

    private static IllegalStateException refused(String name) {
        return new IllegalStateException("no Java is compiled from rules: " + name);
    }
}
