package dev.cinelog.app.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories that only the user who runs Cinelog may read: 0600 and 0700 from the first moment on. */
public final class OwnerOnly {

    static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    static final FileAttribute<Set<PosixFilePermission>> DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private OwnerOnly() {}

    /** How a finished draft gets its name. */
    @FunctionalInterface
    private interface Placement {

        void put(Path draft) throws IOException;
    }

    /** Makes the directory and its parents; one that is there keeps its permissions. */
    public static void createDirectory(Path directory) throws IOException {
        Files.createDirectories(directory, DIRECTORY);
    }

    /** Writes a whole file or, after a crash or power failure at any moment, leaves what was there. */
    public static void write(Path file, String content) throws IOException {
        place(file, content, draft -> Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE));
    }

    /**
     * Writes a whole file that was not there.
     *
     * @return false if it was, and is as it was; of several processes that create it at once, one is told true
     */
    public static boolean create(Path file, String content) throws IOException {
        try {
            place(file, content, draft -> Files.createLink(file, draft));
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        }
    }

    private static void place(Path file, String content, Placement placement) throws IOException {
        Path directory = file.toAbsolutePath().resolveSibling("");
        Path draft = Files.createTempFile(directory, "." + file.getFileName(), ".draft", FILE);
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            placement.put(draft);
            settle(directory);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Makes what was created in or moved into a directory survive a power failure. */
    public static void settle(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
