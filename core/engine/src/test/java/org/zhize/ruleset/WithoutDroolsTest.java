package org.zhize.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.problem.Draft;

/** Rule sets are read and checked before the rule engine sees a word of them: here there is no rule engine to see it. */
class WithoutDroolsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void a_sound_rule_set() {
        Draft.sound().writeTo(folder);
    }

    /** Loads everything anew, but no class of the rule engine. */
    private static final class Loader extends URLClassLoader {

        Loader() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Loader::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(entry, e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.drools.") || name.startsWith("org.kie.") || name.startsWith("org.mvel2.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private Object call(ClassLoader loader, String method) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return loader.loadClass("org.zhize.RuleSet")
                    .getMethod(method, Path.class)
                    .invoke(null, folder);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void a_sound_rule_set_is_checked_and_loaded() throws Exception {
        try (Loader loader = new Loader()) {
            assertThat((Collection<?>) call(loader, "check")).isEmpty();
            assertThat(call(loader, "load").getClass().getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void a_refused_rule_set_is_refused() throws Exception {
        Draft.rule("Funding( yaer == $year )", "System.exit(0);").writeTo(folder);
        try (Loader loader = new Loader()) {
            assertThat((Collection<?>) call(loader, "check")).isNotEmpty();
            assertThatThrownBy(() -> call(loader, "load")).rootCause().hasMessageContaining("规则语言里没有 System");
        }
    }

    @Test
    void but_nothing_can_be_evaluated() throws Exception {
        try (Loader loader = new Loader()) {
            Object rules = call(loader, "load");
            Class<?> evaluator = loader.loadClass("org.zhize.Evaluator");
            assertThatThrownBy(() -> evaluator.getMethod("of", rules.getClass()).invoke(null, rules))
                    .hasRootCauseInstanceOf(ClassNotFoundException.class);
        }
    }
}
