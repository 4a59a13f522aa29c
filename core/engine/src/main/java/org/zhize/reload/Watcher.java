package org.zhize.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Has a folder looked at when something in it was saved, and now and then, by a thread of its own. */
final class Watcher implements AutoCloseable {

    private final FolderWatch watch;
    private final Reloading how;
    private final Runnable look;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    Watcher(Path folder, ClassLoader loader, Reloading how, Runnable look) {
        this.how = how;
        this.look = look;
        try {
            this.watch = new FolderWatch(folder, how.settledAfter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.thread = new Thread(this::run, "zhize-rules-" + folder.getFileName());
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Looks at once: something may have been saved before anybody watched. */
    private void run() {
        try {
            while (closed.getCount() > 0) {
                look();
                await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // somebody wants it to end
        }
    }

    /** Whatever a listener does, the next mistake shall be told too. */
    private void look() {
        try {
            look.run();
        } catch (RuntimeException | Error e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private void await() throws InterruptedException {
        try {
            watch.next(how.rhythm());
        } catch (IOException e) {
            // there are more folders than the system watches: it is still looked at now and then
            closed.await(how.rhythm().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Waits until nobody looks any more, unless that is who closes. */
    @Override
    public void close() {
        closed.countDown();
        try {
            watch.close();
            if (Thread.currentThread() != thread) {
                thread.join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
