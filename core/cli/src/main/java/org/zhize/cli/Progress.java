package org.zhize.cli;

import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows a person who waits how far the work is; says nothing to files and other programs, nor of work that is soon done. May
 * be counted by several threads.
 */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * {@return work whose steps are counted; to be closed when it is done}
     *
     * @param total how many steps there are; -1 if that is not known
     * @param titleKey what is done, a key of the messages, such as {@code progress-judging}
     * @param terminal where it is shown
     */
    static Progress counting(long total, String titleKey, Terminal terminal) {
        return new Progress(
                terminal.isInteractive() ? bar(total, titleKey, terminal).build() : null);
    }

    /** Counts a step that is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Takes it from the screen. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** {@return the things to do, several at once, counted as they are done; their results keep the order} */
    static <T> Stream<T> over(List<T> work, String titleKey, Terminal terminal) {
        Stream<T> all = work.parallelStream();
        return terminal.isInteractive() ? ProgressBar.wrap(all, bar(work.size(), titleKey, terminal)) : all;
    }

    private static ProgressBarBuilder bar(long total, String titleKey, Terminal terminal) {
        return new ProgressBarBuilder()
                .setTaskName(terminal.text(titleKey))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .continuousUpdate()
                .setConsumer(new PatientConsole(terminal.err(), PatientConsole.PATIENCE))
                .clearDisplayOnFinish();
    }
}
