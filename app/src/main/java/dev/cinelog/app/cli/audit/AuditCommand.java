package dev.cinelog.app.cli.audit;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cinelog audit}, which only has subcommands. */
@Command(
        name = "audit",
        description = "Look into history: what happened, who did it, what it changed, and whether all of it is true.")
public final class AuditCommand {

    private AuditCommand() {}

    /** With all that lies below it. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new EventsCommand(out))
                .addSubcommand(new ShowCommand(out))
                .addSubcommand(new AtCommand(out))
                .addSubcommand(new CorrelationCommand(out))
                .addSubcommand(new VerifyCommand(out, err))
                .addSubcommand(new CheckpointsCommand(out))
                .addSubcommand(new ProveCommand(out))
                .addSubcommand(new ExportCommand(out, err))
                .addSubcommand(new VerifyExportCommand(out, err))
                .addSubcommand(new RotateKeyCommand(out));
    }
}
