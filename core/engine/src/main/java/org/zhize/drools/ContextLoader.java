package org.zhize.drools;

import java.util.function.Supplier;

/**
 * Sets the loader through which Drools finds its own parts, and which it may keep: never the host's. The threads of the
 * common pool have one that knows nothing of a program packed as jars within a jar.
 */
final class ContextLoader {

    private ContextLoader() {}

    static <T> T ours(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ContextLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
