package dev.cinelog.app.notary;

import dev.cinelog.app.data.OwnerOnly;
import dev.cinelog.app.data.StartRefused;
import dev.cinelog.query.audit.checkpoint.Notary.SignedText;
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
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A directory of 0700: {@code keys.json} and one PKCS#8 file of 0600 a key. Read anew each time, so that a running server uses a new key
 * at its next checkpoint. Processes on one database need the same keys, best in one directory.
 */
public final class AuditKeys {

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
     * Those of a directory; the first one is made if there is none.
     *
     * @throws StartRefused if they cannot be read or made
     */
    public static AuditKeys in(Path directory, Clock clock) {
        var keys = new AuditKeys(directory, clock);
        try {
            OwnerOnly.createDirectory(directory);
            if (!Files.exists(keys.ringFile())) {
                keys.makeFirst();
            }
            keys.ring();
            return keys;
        } catch (IOException | UncheckedIOException | JacksonException failure) {
            throw new StartRefused("The audit keys in " + directory + " cannot be read or made: " + failure, failure);
        }
    }

    /** The public keys that lie in a directory, in PEM; none where no server ever ran. */
    public static List<String> publicKeys(Path directory) {
        var keys = new AuditKeys(directory, Clock.systemUTC());
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

    /** What checkpoints call the history that these sign. */
    public String origin() {
        return ring().origin();
    }

    /** The public halves, oldest first. */
    public List<TrustedKey> keys() {
        var ring = ring();
        return ring.keys().stream()
                .map(entry ->
                        new TrustedKey(NoteKey.ofPem(ring.origin(), entry.publicKey()), entry.from(), entry.until()))
                .toList();
    }

    /** Signs with the newest. */
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

    /** Of several processes that make the first key at once, one wins. */
    private void makeFirst() throws IOException {
        var origin = "cinelog/" + UUID.randomUUID().toString().replace("-", "").substring(0, ORIGIN_LENGTH);
        var first = fresh(origin, clock.instant());
        if (!OwnerOnly.create(ringFile(), json(new KeyRing(origin, List.of(first))))) {
            Files.delete(privateFile(first.id()));
        }
    }

    private KeyRing.Entry fresh(String origin, Instant from) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var key = new NoteKey(origin, pair.getPublic());
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(pair.getPrivate().getEncoded());
            OwnerOnly.write(privateFile(key.id()), PEM_BEGIN + lines + PEM_END);
            return new KeyRing.Entry(key.id(), key.pem(), from, null);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", impossible);
        }
    }

    private PrivateKey privateKey(String id) throws GeneralSecurityException {
        try {
            var pem = Files.readString(privateFile(id));
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
        OwnerOnly.write(ringFile(), json(ring));
    }

    private static String json(KeyRing ring) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(ring) + "\n";
    }

    private Path ringFile() {
        return directory.resolve("keys.json");
    }

    private Path privateFile(String id) {
        return directory.resolve(id + ".pem");
    }
}
