package dev.cinelog.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one Cinelog keeps its database, its media and its secrets; by default {@code ./data}.
 *
 * @param path absolute and normalised
 */
public record DataDirectory(Path path) {

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Makes the directory with 0700 where it is missing, and follows its symbolic links, so that one directory has one name.
     *
     * @throws StartRefused if it cannot be made or written to
     */
    public DataDirectory create() {
        try {
            OwnerOnly.createDirectory(path);
            if (!Files.isWritable(path)) {
                throw new StartRefused("The data directory " + path + " cannot be written to.");
            }
            return new DataDirectory(path.toRealPath());
        } catch (IOException e) {
            throw new StartRefused("The data directory " + path + " cannot be made: " + e + ".", e);
        }
    }

    /** A file or directory within. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /**
     * Makes this process the only one that runs on the directory, until the lock is closed or the process ends.
     *
     * @throws StartRefused naming the process that runs on it already
     */
    public DataLock lock() {
        return DataLock.take(this);
    }

    /** Whether some process, this one or another, runs on the directory. */
    public boolean locked() {
        return DataLock.held(this);
    }

    /** What the notary of history keeps: keys, unless they are elsewhere, and the note that was signed last. */
    public Path audit() {
        return resolve("audit");
    }

    public Secrets secrets() {
        return new Secrets(this);
    }

    public OperatorToken operatorToken() {
        return new OperatorToken(resolve("operator.token"));
    }

    public ServerFile serverFile() {
        return new ServerFile(resolve("server.json"));
    }
}
