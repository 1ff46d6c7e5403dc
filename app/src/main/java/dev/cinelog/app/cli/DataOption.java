package dev.cinelog.app.cli;

import dev.cinelog.app.data.DataDirectory;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data}, for every command that needs a data directory. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:cinelog.data:-${env:CINELOG_DATA:-data}}",
            description = "Directory of database, media and secrets; else CINELOG_DATA, else ./data.")
    private Path path = Path.of("data");

    public DataDirectory directory() {
        return new DataDirectory(path);
    }
}
