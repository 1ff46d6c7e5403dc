package dev.cinelog.saga.bundled;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file of the class path that is wanted on disk, and stays there for later starts: a temporary copy would be left
 * behind by every process that is killed.
 *
 * @param resource its absolute name on the class path
 * @param permissions of the copy, as {@code ls} writes them, such as {@code rwx------}
 */
public record BundledFile(String resource, String permissions) {

    /** One that is only read. */
    public static BundledFile data(String resource) {
        return new BundledFile(resource, "rw-------");
    }

    /** One that is run. */
    public static BundledFile program(String resource) {
        return new BundledFile(resource, "rwx------");
    }

    /**
     * Copies it to the target, below directories that are made, unless it is there already in its full length; safe
     * when several processes do so at once.
     *
     * @return the target, absolute
     * @throws UncheckedIOException if the target cannot be written
     */
    public Path unpack(Path target) {
        URL source = BundledFile.class.getResource(resource);
        if (source == null) {
            throw new IllegalStateException("not on the class path: " + resource);
        }
        try {
            return unpack(source, target.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack to " + target, e);
        }
    }

    private Path unpack(URL source, Path target) throws IOException {
        Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
        if (isThere(target, source.openConnection().getContentLengthLong(), wanted)) {
            return target;
        }
        Files.createDirectories(target.getParent());
        Path draft =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try (InputStream bytes = source.openStream()) {
            Files.copy(bytes, draft, REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(draft, wanted);
        return Files.move(draft, target, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private static boolean isThere(Path target, long bytes, Set<PosixFilePermission> wanted) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == bytes
                && Files.getPosixFilePermissions(target).containsAll(wanted);
    }
}
