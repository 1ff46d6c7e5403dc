package dev.cinelog.app.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right to be the only process on a data directory: a lock of the operating system, which dies with its process, so that
 * {@code kill -9} leaves nothing to clear away.
 */
public final class DataLock implements AutoCloseable {

    /** {@link DataDirectory#locked()} of another process takes the lock for a moment, which must not look like a running server. */
    private static final int TRIES = 5;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /**
     * POSIX drops all locks of a process on a file when it closes any descriptor of it, so a locked file is never opened again
     * here; and a channel that nobody refers to is closed by the garbage collector, so what is held is referred to from here.
     */
    private static final Map<Path, DataLock> HELD_HERE = new HashMap<>();

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DataLock take(DataDirectory directory) {
        try {
            for (int tried = 1; tried <= TRIES; tried++) {
                DataLock lock = attempt(directory);
                if (lock != null) {
                    directory.serverFile().remove();
                    return lock;
                }
                Thread.sleep(BETWEEN_TRIES.toMillis());
            }
        } catch (IOException e) {
            throw new StartRefused("The data directory " + directory.path() + " cannot be locked: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw inUse(directory);
    }

    static boolean held(DataDirectory directory) {
        try (DataLock lock = attempt(directory)) {
            return lock == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable DataLock attempt(DataDirectory directory) throws IOException {
        Path file = directory.path().toRealPath().resolve("lock");
        synchronized (HELD_HERE) {
            if (HELD_HERE.containsKey(file)) {
                return null;
            }
            FileChannel channel =
                    FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.FILE);
            if (channel.tryLock() == null) {
                channel.close();
                return null;
            }
            DataLock lock = new DataLock(file, channel);
            HELD_HERE.put(file, lock);
            return lock;
        }
    }

    private static StartRefused inUse(DataDirectory directory) {
        String which = directory
                .serverFile()
                .read()
                .map(server -> "process " + server.pid() + ", " + server.url())
                .orElse("still starting or stopping");
        return new StartRefused("Cinelog already runs on " + directory.path() + " (" + which
                + "): stop it first, or give this one another --data.");
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            if (HELD_HERE.remove(file, this)) {
                channel.close();
            }
        }
    }
}
