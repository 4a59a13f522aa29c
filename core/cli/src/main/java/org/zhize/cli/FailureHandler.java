package org.zhize.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.zhize.RuleSetException;
import org.zhize.page.Columns;
import org.zhize.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, in a sentence and never in a stack trace. */
final class FailureHandler implements IExecutionExceptionHandler {

    private final Terminal terminal;

    FailureHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof RuleSetException refused) {
            return refuse(refused.problems());
        } else if (failure instanceof ProblemsException refused) {
            return refuse(refused.problems());
        }
        terminal.err().println("zhize: " + sentence(failure));
        return RuleSetCommand.WRONG_USE;
    }

    private int refuse(List<Problem> problems) {
        new ProblemPrinter(terminal).print(problems, terminal.err());
        terminal.err().println(ProblemPrinter.summary(problems, terminal));
        return RuleSetCommand.PROBLEMS;
    }

    /** {@return what went wrong} */
    String sentence(Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            return sentence(cause);
        } else if (failure instanceof FileSystemException onFile) {
            return sentence(onFile);
        } else if (failure instanceof IOException || failure instanceof WrongUseException) {
            return Columns.visible(String.valueOf(failure.getMessage()));
        }
        return terminal.text("internal", failure);
    }

    private String sentence(FileSystemException failure) {
        if (failure.getReason() == null && failure instanceof NoSuchFileException) {
            return terminal.text("no-such-file", failure.getFile());
        } else if (failure instanceof AccessDeniedException) {
            return terminal.text("access-denied", failure.getFile());
        }
        String why = failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
        return terminal.text("unreadable", failure.getFile(), why);
    }
}
