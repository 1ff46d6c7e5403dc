package dev.cinelog.app.data;

import java.io.IOException;
import java.nio.file.Path;

/** Where programs that come along are unpacked, once a user and machine: some of them take longer to unpack than to start. */
public final class ProgramCache {

    private ProgramCache() {}

    /** The user's cache directory; services often have no home, and then the data directory takes them. */
    public static Path of(DataDirectory data) throws IOException {
        var configured = System.getenv("XDG_CACHE_HOME");
        var home = Path.of(System.getProperty("user.home", "/"));
        var base = configured == null || configured.isBlank() ? home.resolve(".cache") : Path.of(configured);
        var cache = base.resolve("cinelog");
        try {
            OwnerOnly.createDirectory(cache);
        } catch (IOException e) {
            cache = data.resolve("cache");
            OwnerOnly.createDirectory(cache);
        }
        return cache;
    }
}
