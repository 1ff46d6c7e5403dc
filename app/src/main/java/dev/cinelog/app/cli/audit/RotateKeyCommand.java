package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.DataOption;
import dev.cinelog.app.notary.AuditKeys;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cinelog audit rotate-key}: a new key on disk, which a running server signs its next checkpoint with. */
@Command(name = "rotate-key", description = "Make a new key for checkpoints; what the old ones signed still counts.")
final class RotateKeyCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private KeysDirectoryOption keys = new KeysDirectoryOption();

    RotateKeyCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Path directory = keys.within(data.directory());
        String id = AuditKeys.in(directory, Clock.systemUTC()).rotate();
        out.println("Key " + id + " signs from now on. Keep a copy of " + directory
                + "; those who check history need the new public key.");
        return 0;
    }
}
