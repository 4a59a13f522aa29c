package org.zhize.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The class path of the command with a consumer's classes of facts added to it. */
final class FactClasses implements Closeable {

    /** Something to do while the classes can be found. */
    interface Work {
        int run() throws IOException;
    }

    private final URLClassLoader loader;

    private FactClasses(URLClassLoader loader) {
        this.loader = loader;
    }

    static FactClasses on(List<Path> classPath) throws IOException {
        URL[] urls = new URL[classPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(classPath.get(i));
        }
        return new FactClasses(new URLClassLoader(urls, FactClasses.class.getClassLoader()));
    }

    private static URL url(Path entry) throws NoSuchFileException, MalformedURLException {
        if (!Files.exists(entry)) {
            throw new NoSuchFileException(entry.toString());
        }
        return entry.toUri().toURL();
    }

    /** Rule sets look for classes of facts in the context of their thread. */
    int supply(Work work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
