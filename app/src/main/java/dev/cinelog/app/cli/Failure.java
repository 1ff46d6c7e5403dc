package dev.cinelog.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence why a command failed; the stack trace only to those who ask for it. */
final class Failure implements IExecutionExceptionHandler {

    private final CinelogCommand cinelog;

    Failure(CinelogCommand cinelog) {
        this.cinelog = cinelog;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("cinelog: " + Sentence.of(exception));
        if (cinelog.verbose()) {
            exception.printStackTrace(err);
        }
        err.flush();
        return ExitCode.SOFTWARE;
    }
}
