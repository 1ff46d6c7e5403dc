package dev.cinelog.app.cli.audit;

import picocli.CommandLine.Command;

/** {@code cinelog audit}, which only has subcommands. */
@Command(name = "audit", description = "Look into history: what happened, who did it, what it changed.")
public final class AuditCommand {}
