package org.zhize.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;

/** Shows progress only after a while: what is done at once needs no bar that flickers by. */
final class PatientConsole extends ConsoleProgressBarConsumer {

    private static final int WIDTH = 79;
    /** Nobody minds waiting for so long without a word. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PrintStream out;
    private final Duration patience;
    private final long since = System.nanoTime();
    private boolean isShown;

    PatientConsole(PrintStream out, Duration patience) {
        super(out, WIDTH);
        this.out = out;
        this.patience = patience;
    }

    @Override
    public void accept(String rendered) {
        isShown = isShown || System.nanoTime() - since >= patience.toNanos();
        if (isShown) {
            super.accept(rendered);
            out.flush();
        }
    }

    @Override
    public void clear() {
        if (isShown) {
            super.clear();
            out.flush();
        }
    }

    /** Nothing is left on the screen. */
    @Override
    public void close() {
        out.flush();
    }
}
