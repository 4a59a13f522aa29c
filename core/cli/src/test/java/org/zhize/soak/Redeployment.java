package org.zhize.soak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.DossierReader;

/**
 * A server that holds this library, and applications in it, each with a class loader of its own, that bring their classes of
 * facts and are the first to use anything. Exits with how many loaders are alive after their applications were taken down.
 */
public final class Redeployment {

    private static final int APPLICATIONS = 3;

    private Redeployment() {}

    /** Takes the folders of rules and facts. */
    public static void main(String[] arguments) throws InterruptedException {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < APPLICATIONS; i++) {
            loaders.add(deployed(Path.of(arguments[0]), Path.of(arguments[1])));
        }
        Heap.now(); // collects
        System.exit(
                (int) loaders.stream().filter(loader -> loader.get() != null).count());
    }

    private static WeakReference<ClassLoader> deployed(Path rules, Path facts) throws InterruptedException {
        ClassLoader loader = new ApplicationLoader();
        Thread application = new Thread(() -> run(rules, facts));
        application.setContextClassLoader(loader);
        application.setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(100);
        });
        application.start();
        application.join();
        return new WeakReference<>(loader);
    }

    private static void run(Path folder, Path facts) {
        RuleSet rules = RuleSet.load(folder);
        List<Dossier> dossiers = new DossierReader(
                        rules.content().factTypes(), rules.content().regions())
                .read(facts)
                .dossiers();
        Object fact = dossiers.get(0).facts().get(0);
        if (!(fact.getClass().getClassLoader() instanceof ApplicationLoader)) {
            throw new IllegalStateException("not the application's: " + fact);
        }
        for (Evaluation evaluation : Evaluator.of(rules).evaluateAll(dossiers).toList()) {
            evaluation.explain("growth", Locale.CHINESE);
        }
    }

    /** Loads the classes of facts itself, and leaves the others to the server. */
    private static final class ApplicationLoader extends ClassLoader {

        ApplicationLoader() {
            super(Redeployment.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null
                        ? loaded
                        : name.startsWith("org.zhize.cli.PageFacts") ? define(name) : super.loadClass(name, resolve);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
