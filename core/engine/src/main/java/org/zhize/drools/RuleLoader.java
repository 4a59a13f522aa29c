package org.zhize.drools;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhize.fact.FactTypes;

/**
 * The class loader that Drools is given: it shows the declared types of facts, what canonical DRL calls, and the little that
 * Drools cannot do without. Whatever else there is on the class path or in the Java platform is not there: no class, and no
 * resource, so that no setting of the host's changes what Drools does.
 *
 * <p>The last line behind the grammar. Nothing that a rule says reaches Drools as text; if it did, this is what its compiled
 * form could link to. Drools' expression language has words of its own, {@code System} among them, for which it asks no
 * loader: it is not there at run time.
 */
final class RuleLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final Set<String> NEEDED = Set.of(
            RuleInput.class.getName(),
            Values.class.getName(),
            "java.lang.Object",
            "java.util.List",
            "java.util.ArrayList",
            "org.drools.core.rule.consequence.KnowledgeHelper",
            "org.kie.api.definition.rule.Rule");

    private final FactTypes types;

    RuleLoader(FactTypes types) {
        // never null, which Drools takes for the thread's own
        super(RuleLoader.class.getClassLoader());
        this.types = types;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (NEEDED.contains(name)) {
            return super.loadClass(name, resolve);
        }
        Class<?> fact = fact(name);
        if (fact == null) {
            throw new ClassNotFoundException(name + " is hidden from rules");
        }
        return fact;
    }

    private @Nullable Class<?> fact(String name) {
        String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        return types.find(simple)
                .<Class<?>>map(type -> type.javaType())
                .filter(type -> type.getName().equals(name))
                .orElse(null);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return null;
    }
}
