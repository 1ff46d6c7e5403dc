package dev.cinelog.app.notary;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.OwnerOnly;
import dev.cinelog.app.data.StartRefused;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.checkpoint.NoteKey;
import dev.cinelog.query.audit.checkpoint.SignedNote;
import dev.cinelog.query.audit.checkpoint.TrustedKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The directory {@code audit} in the data directory, of 0700: {@code keys.json}, one PKCS#8 file of 0600 a key, and {@code latest}, the
 * checkpoint that was signed last. Read anew each time, so that a running server uses a new key at its next checkpoint.
 */
public final class AuditKeys implements Notary {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PEM_BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String PEM_END = "\n-----END PRIVATE KEY-----\n";
    private static final int ORIGIN_LENGTH = 16;

    /** A checkpoint that is being made while keys change has the time of before. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Path directory;
    private final Clock clock;

    private AuditKeys(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Those of a data directory; the first one is made if there is none.
     *
     * @throws StartRefused if they cannot be read or made
     */
    public static AuditKeys in(DataDirectory data, Clock clock) {
        var keys = new AuditKeys(data.resolve("audit"), clock);
        try {
            OwnerOnly.createDirectory(keys.directory);
            if (!Files.exists(keys.ringFile())) {
                var origin = "cinelog/"
                        + UUID.randomUUID().toString().replace("-", "").substring(0, ORIGIN_LENGTH);
                keys.write(new KeyRing(origin, List.of(keys.fresh(origin, keys.clock.instant()))));
            }
            keys.ring();
            return keys;
        } catch (IOException | UncheckedIOException | JacksonException failure) {
            throw new StartRefused(
                    "The audit keys in " + keys.directory + " cannot be read or made: " + failure, failure);
        }
    }

    /** The public keys that lie in a data directory, in PEM; none where no server ever ran. */
    public static List<String> publicKeys(DataDirectory data) {
        var keys = new AuditKeys(data.resolve("audit"), Clock.systemUTC());
        return Files.isReadable(keys.ringFile())
                ? keys.ring().keys().stream().map(KeyRing.Entry::publicKey).toList()
                : List.of();
    }

    /**
     * Makes a new key that signs from now on; what the old ones signed still counts.
     *
     * @return its id
     */
    public String rotate() {
        try {
            var ring = ring();
            var now = clock.instant();
            var fresh = fresh(ring.origin(), now.minus(OVERLAP));
            write(ring.with(fresh, now.plus(OVERLAP)));
            return fresh.id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String origin() {
        return ring().origin();
    }

    @Override
    public List<TrustedKey> keys() {
        var ring = ring();
        return ring.keys().stream()
                .map(entry ->
                        new TrustedKey(NoteKey.ofPem(ring.origin(), entry.publicKey()), entry.from(), entry.until()))
                .toList();
    }

    @Override
    public SignedText sign(String text) {
        var ring = ring();
        var key = NoteKey.ofPem(ring.origin(), ring.current().publicKey());
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey(ring.current().id()));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedText(key.id(), SignedNote.write(text, key, signature.sign()));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("The audit key " + ring.current().id() + " cannot sign", wrong);
        }
    }

    @Override
    public Optional<String> latest() {
        try {
            return Files.exists(latestFile()) ? Optional.of(Files.readString(latestFile())) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remember(String note) {
        try {
            OwnerOnly.write(latestFile(), note);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private KeyRing.Entry fresh(String origin, Instant from) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var key = new NoteKey(origin, pair.getPublic());
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(pair.getPrivate().getEncoded());
            OwnerOnly.write(directory.resolve(key.id() + ".pem"), PEM_BEGIN + lines + PEM_END);
            return new KeyRing.Entry(key.id(), key.pem(), from, null);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", impossible);
        }
    }

    private PrivateKey privateKey(String id) throws GeneralSecurityException {
        try {
            var pem = Files.readString(directory.resolve(id + ".pem"));
            var base64 = pem.replace(PEM_BEGIN.strip(), "").replace(PEM_END.strip(), "");
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        } catch (IOException failure) {
            throw new UncheckedIOException("The audit key " + id + " cannot be read", failure);
        }
    }

    private KeyRing ring() {
        try {
            return JSON.readValue(Files.readString(ringFile()), KeyRing.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(KeyRing ring) throws IOException {
        OwnerOnly.write(ringFile(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(ring) + "\n");
    }

    private Path ringFile() {
        return directory.resolve("keys.json");
    }

    private Path latestFile() {
        return directory.resolve("latest");
    }
}
