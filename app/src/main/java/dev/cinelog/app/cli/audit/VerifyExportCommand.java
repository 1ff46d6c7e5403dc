package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.DataOption;
import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.output.EventBar;
import dev.cinelog.app.notary.AuditKeys;
import dev.cinelog.query.audit.export.ExportRejected;
import dev.cinelog.query.audit.export.ExportVerdict;
import dev.cinelog.query.audit.export.ExportVerifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cinelog audit verify-export}: checks a file with nothing but the public key; no server, no database. */
@Command(name = "verify-export", description = "Check an export with nothing but the public key; needs no server.")
final class VerifyExportCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(index = "0", paramLabel = "FILE", description = "Export to check.")
    private Path file = Path.of("");

    @Mixin
    private KeyOption keys = new KeyOption();

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private KeysDirectoryOption directory = new KeysDirectoryOption();

    VerifyExportCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        ExportVerdict verdict = verify(trusted());
        out.printf(
                "%s holds events %,d to %,d as they were signed: part of the %,d of %s at %s, by key %s.%n",
                file,
                verdict.from(),
                verdict.to(),
                verdict.checkpoint().size(),
                verdict.checkpoint().origin(),
                verdict.checkpoint().at(),
                verdict.keyId());
        return 0;
    }

    private ExportVerdict verify(List<String> trusted) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file);
                EventBar bar = new EventBar("Verifying", err)) {
            return new ExportVerifier(trusted).verify(lines, events -> bar.show(events, -1));
        } catch (ExportRejected rejected) {
            throw new CommandFailed(String.valueOf(rejected.getMessage()), rejected);
        } catch (IllegalArgumentException noKey) {
            throw new CommandFailed("A key is none: " + noKey.getMessage() + ".", noKey);
        }
    }

    private List<String> trusted() {
        List<String> pems = keys.pems().orElseGet(() -> AuditKeys.publicKeys(directory.within(data.directory())));
        if (pems.isEmpty()) {
            throw new CommandFailed("No key to check it with: give --key a public key (GET /audit/keys has them), or "
                    + "--data the data directory.");
        }
        return pems;
    }
}
