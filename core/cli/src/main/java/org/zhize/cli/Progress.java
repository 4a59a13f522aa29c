package org.zhize.cli;

import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person who waits how far the work is; says nothing to files and other programs. */
final class Progress {

    private Progress() {}

    /** {@return the things to do, several at once, counted as they are done; their results keep the order} */
    static <T> Stream<T> over(List<T> work, Terminal terminal) {
        Stream<T> all = work.parallelStream();
        return terminal.isInteractive() ? ProgressBar.wrap(all, bar(work.size(), terminal)) : all;
    }

    private static ProgressBarBuilder bar(int size, Terminal terminal) {
        return new ProgressBarBuilder()
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), 80))
                .clearDisplayOnFinish();
    }
}
