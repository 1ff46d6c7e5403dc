package dev.cinelog.app.postgres;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.ProgramCache;
import dev.cinelog.app.data.StartRefused;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.io.FileUtils;

/**
 * PostgreSQL's programs, unpacked once a user and machine under the archive's checksum, which tells one release from another and
 * takes a fraction of what a cryptographic hash would at each start. Any number of processes may unpack at once: each does so aside,
 * and the first to move its copy into place wins.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Where {@code bin}, {@code lib} and {@code share} are. */
    static Path unpacked(DataDirectory data) throws IOException {
        return unpackedBelow(ProgramCache.of(data));
    }

    static Path unpackedBelow(Path cache) throws IOException {
        byte[] archive = archive();
        Path target = cache.resolve("postgres-%08x-%d".formatted(checksum(archive), archive.length));
        if (!Files.exists(target)) {
            unpack(archive, target);
        }
        return target;
    }

    private static long checksum(byte[] archive) {
        CRC32 checksum = new CRC32();
        checksum.update(archive);
        return checksum.getValue();
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name", "").startsWith("Mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch", "");
        try (InputStream stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return stream.readAllBytes();
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "Cinelog brings no PostgreSQL for " + system + " on " + machine
                            + ": set DATABASE_URL to a PostgreSQL elsewhere.",
                    e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        Path draft = Files.createTempDirectory(target.getParent(), target.getFileName() + ".");
        try {
            TarXz.unpack(archive, draft);
            Files.move(draft, target);
        } catch (IOException e) {
            if (!Files.exists(target)) {
                throw e;
            }
        } finally {
            FileUtils.deleteDirectory(draft.toFile());
        }
    }
}
