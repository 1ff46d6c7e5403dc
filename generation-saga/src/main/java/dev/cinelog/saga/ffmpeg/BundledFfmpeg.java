package dev.cinelog.saga.ffmpeg;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The FFmpeg of last resort: a static one for Linux on 64 bit Intel, from the class path. */
final class BundledFfmpeg {

    private static final String RESOURCE = "/ws/schild/jave/nativebin/ffmpeg-amd64";

    private BundledFfmpeg() {}

    /** Unpacks it unless it is there already; safe when several processes do so at once. */
    static Path unpack(Path directory) {
        URL resource = BundledFfmpeg.class.getResource(RESOURCE);
        if (resource == null || !"amd64".equals(System.getProperty("os.arch"))) {
            throw new IllegalStateException("no FFmpeg on this machine: install it or set FFMPEG_PATH");
        }
        try {
            Path target = directory.resolve("ffmpeg").toAbsolutePath();
            long size = resource.openConnection().getContentLengthLong();
            if (Files.isExecutable(target) && Files.size(target) == size) {
                return target;
            }
            Files.createDirectories(directory);
            Path unpacked = Files.createTempFile(directory, "ffmpeg", ".part");
            try (InputStream bytes = resource.openStream()) {
                Files.copy(bytes, unpacked, REPLACE_EXISTING);
            }
            Files.setPosixFilePermissions(unpacked, Set.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE));
            return Files.move(unpacked, target, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the bundled FFmpeg into " + directory, e);
        }
    }
}
