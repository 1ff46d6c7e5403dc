package dev.cinelog.app.cli.audit;

import dev.cinelog.app.data.DataDirectory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --keys}: where the keys are that sign checkpoints. */
final class KeysDirectoryOption {

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            defaultValue = "${env:AUDIT_KEYS_DIRECTORY}",
            description = "Directory of the keys that sign; else AUDIT_KEYS_DIRECTORY, else the data directory's own.")
    private @Nullable Path path;

    Path within(DataDirectory data) {
        return path == null || path.toString().isEmpty() ? data.audit() : path;
    }
}
