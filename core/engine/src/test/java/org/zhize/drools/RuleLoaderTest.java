package org.zhize.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.Evaluator;
import org.zhize.fact.FactTypes;
import org.zhize.language.SampleFacts;
import org.zhize.problem.Draft;
import org.zhize.rule.Situation;

/** What Drools is shown of the class path: the declared facts, and little else. */
class RuleLoaderTest {

    private static final RuleLoader LOADER =
            new RuleLoader(FactTypes.of(SampleFacts.class.getName(), RuleLoaderTest.class.getClassLoader()));

    @Test
    void declared_facts_are_the_classes_of_the_host() throws Exception {
        assertThat(LOADER.loadClass(SampleFacts.Funding.class.getName())).isSameAs(SampleFacts.Funding.class);
        assertThat(LOADER.loadClass(Situation.class.getName())).isSameAs(Situation.class);
        assertThat(LOADER.getParent()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System",
                "java.lang.Runtime",
                "java.lang.Thread",
                "java.lang.Class",
                "java.lang.ClassLoader",
                "java.lang.ProcessBuilder",
                "java.lang.invoke.MethodHandles",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.net.Socket",
                "java.net.URL",
                "java.nio.file.Files",
                "javax.script.ScriptEngineManager",
                "javax.naming.InitialContext",
                "sun.misc.Unsafe",
                "org.zhize.RuleSet",
                "org.zhize.language.SampleFacts",
                "org.zhize.drools.RuleLoader",
                "org.mvel2.MVEL"
            })
    void everything_else_is_hidden(String name) {
        assertThatThrownBy(() -> LOADER.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName(name, false, LOADER)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/kie.properties.conf",
                "META-INF/MANIFEST.MF",
                "org/zhize/RuleSet.class",
                "java/lang/Object.class"
            })
    void no_resource_is_shown(String name) throws IOException {
        assertThat(LOADER.getResource(name)).isNull();
        assertThat(LOADER.getResourceAsStream(name)).isNull();
        assertThat(LOADER.getResources(name).hasMoreElements()).isFalse();
    }

    @Test
    void the_context_loader_of_the_thread_is_left_as_it_was_and_need_not_know_drools() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader own = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(own);
            Evaluator.of(Draft.sound().load());
            assertThat(thread.getContextClassLoader()).isSameAs(own);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
