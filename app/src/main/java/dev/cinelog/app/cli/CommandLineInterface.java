package dev.cinelog.app.cli;

import dev.cinelog.app.cli.audit.AuditCommand;
import dev.cinelog.app.cli.demo.DemoCommand;
import dev.cinelog.app.cli.erase.EraseCommand;
import dev.cinelog.app.cli.readmodel.DeadLettersCommand;
import dev.cinelog.app.cli.readmodel.ReadModelsCommand;
import dev.cinelog.app.cli.readmodel.RebuildCommand;
import dev.cinelog.app.cli.readmodel.UndoCommand;
import dev.cinelog.app.cli.readmodel.VerifyCommand;
import java.io.PrintWriter;
import picocli.CommandLine;

/** {@code cinelog} as a program: arguments in, an exit code out. */
public final class CommandLineInterface {

    private final CommandLine commandLine;

    /** @param start how {@code cinelog serve} brings the application up */
    public CommandLineInterface(ServerStart start) {
        this(start, Terminal.writer(System.out), Terminal.writer(System.err));
    }

    CommandLineInterface(ServerStart start, PrintWriter out, PrintWriter err) {
        CinelogCommand cinelog = new CinelogCommand();
        commandLine = new CommandLine(cinelog)
                .addSubcommand(new ServeCommand(start, out))
                .addSubcommand(new DemoCommand(out, err))
                .addSubcommand(AuditCommand.commandLine(out, err))
                .addSubcommand(new EraseCommand(out))
                .addSubcommand(new ReadModelsCommand(out))
                .addSubcommand(new RebuildCommand(out, err))
                .addSubcommand(new VerifyCommand(out, err))
                .addSubcommand(new UndoCommand(out, err))
                .addSubcommand(new DeadLettersCommand(out))
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new Failure(cinelog));
    }

    /**
     * Runs a command. After {@code serve} the server runs on when this returns 0; any other code means that the process should end
     * with it.
     *
     * @return 0 when it worked, 1 when it failed, 2 when it was used wrongly; failures were told on standard error
     */
    public int run(String... arguments) {
        return commandLine.execute(arguments);
    }
}
