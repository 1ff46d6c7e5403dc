package dev.cinelog.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What this Cinelog knows and nobody else: one file of 0600 a secret, made on first use, 32 random bytes as base64url text.
 *
 * <p>Whoever asks holds the {@link DataLock}, so two processes never make the same secret twice.
 */
public final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataDirectory directory;

    Secrets(DataDirectory directory) {
        this.directory = directory;
    }

    /**
     * The secret of a file name such as {@code jwt.key}.
     *
     * @throws StartRefused if its file cannot be read or made, or is empty
     */
    public String secret(String name) {
        synchronized (Secrets.class) {
            Path file = file(name);
            try {
                if (!Files.exists(file)) {
                    OwnerOnly.write(file, fresh());
                }
                String secret = Files.readString(file).strip();
                if (secret.isEmpty()) {
                    throw new StartRefused(file + " is empty: restore it from the backup.");
                }
                return secret;
            } catch (IOException e) {
                throw new StartRefused("The secret " + file + " cannot be read or made: " + e + ".", e);
            }
        }
    }

    /** Whether the secret was made before. */
    public boolean has(String name) {
        return Files.exists(file(name));
    }

    private Path file(String name) {
        if (!name.matches("[a-z][a-z0-9.-]*")) {
            throw new IllegalArgumentException("No name of a secret: " + name);
        }
        return directory.resolve(name);
    }

    private static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
