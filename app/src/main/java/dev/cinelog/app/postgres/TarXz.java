package dev.cinelog.app.postgres;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code .tar.xz}; when it returns, a power failure takes nothing of it back. */
final class TarXz {

    private static final int EXECUTABLE = 0100;

    private TarXz() {}

    static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, place(target, entry));
            }
        }
    }

    private static Path place(Path target, TarArchiveEntry entry) throws IOException {
        Path place = target.resolve(entry.getName()).normalize();
        if (!place.startsWith(target)) {
            throw new IOException("The archive reaches out of its directory: " + entry.getName());
        }
        return place;
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path place) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        try (FileOutputStream file = new FileOutputStream(place.toFile())) {
            tar.transferTo(file);
            file.getFD().sync();
        }
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
