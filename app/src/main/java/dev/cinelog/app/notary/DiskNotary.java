package dev.cinelog.app.notary;

import dev.cinelog.app.data.OwnerOnly;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.checkpoint.TrustedKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Signs with the keys on the disk, and remembers there, in a file of this process alone, what was signed last. */
final class DiskNotary implements Notary {

    private final AuditKeys keys;
    private final Path latest;

    /** @param latest file of 0600 for the latest note, made with its directory when there is one */
    DiskNotary(AuditKeys keys, Path latest) {
        this.keys = keys;
        this.latest = latest;
    }

    @Override
    public String origin() {
        return keys.origin();
    }

    @Override
    public List<TrustedKey> keys() {
        return keys.keys();
    }

    @Override
    public SignedText sign(String text) {
        return keys.sign(text);
    }

    @Override
    public Optional<String> latest() {
        try {
            return Files.exists(latest) ? Optional.of(Files.readString(latest)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remember(String note) {
        try {
            OwnerOnly.createDirectory(latest.resolveSibling(""));
            OwnerOnly.write(latest, note);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
