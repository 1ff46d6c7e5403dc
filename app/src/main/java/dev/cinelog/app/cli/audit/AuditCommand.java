package dev.cinelog.app.cli.audit;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cinelog audit}, which only has subcommands. */
@Command(name = "audit", description = "Look into history: what happened, who did it, what it changed.")
public final class AuditCommand {

    private AuditCommand() {}

    /** With all that lies below it. */
    public static CommandLine commandLine(PrintWriter out) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new EventsCommand(out))
                .addSubcommand(new ShowCommand(out))
                .addSubcommand(new AtCommand(out))
                .addSubcommand(new CorrelationCommand(out));
    }
}
