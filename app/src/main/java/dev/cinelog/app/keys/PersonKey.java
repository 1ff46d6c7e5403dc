package dev.cinelog.app.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.AesSiv;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one person's data is encrypted with: AES-256-GCM for history, where the same text never looks the same twice, and
 * AES-256-SIV for read models, which have to come out the same whenever they are made again.
 */
public final class PersonKey {

    private static final int HISTORY_BYTES = 32;
    private static final int READ_MODEL_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AesGcmJce history;
    private final byte[] readModelKey;
    private volatile @Nullable AesSiv readModel;

    private PersonKey(byte[] bytes) throws GeneralSecurityException {
        this.history = new AesGcmJce(Arrays.copyOf(bytes, HISTORY_BYTES));
        this.readModelKey = Arrays.copyOfRange(bytes, HISTORY_BYTES, HISTORY_BYTES + READ_MODEL_BYTES);
    }

    static byte[] random() {
        var bytes = new byte[HISTORY_BYTES + READ_MODEL_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static PersonKey of(byte[] bytes) {
        if (bytes.length != HISTORY_BYTES + READ_MODEL_BYTES) {
            throw new IllegalArgumentException("A person's key has %d bytes".formatted(bytes.length));
        }
        try {
            return new PersonKey(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES is not available", impossible);
        }
    }

    /** @param context what the cipher text is bound to */
    public byte[] encrypt(byte[] text, byte[] context) {
        try {
            return history.encrypt(text, context);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM failed", impossible);
        }
    }

    /** @throws GeneralSecurityException if it was changed, moved, or encrypted with another key */
    public byte[] decrypt(byte[] encrypted, byte[] context) throws GeneralSecurityException {
        return history.decrypt(encrypted, context);
    }

    byte[] encryptAlike(byte[] text, byte[] context) throws GeneralSecurityException {
        return siv().encryptDeterministically(text, context);
    }

    byte[] decryptAlike(byte[] encrypted, byte[] context) throws GeneralSecurityException {
        return siv().decryptDeterministically(encrypted, context);
    }

    /** Few persons' read models are looked at between two starts. */
    private AesSiv siv() throws GeneralSecurityException {
        var made = readModel;
        if (made == null) {
            made = new AesSiv(readModelKey);
            readModel = made;
        }
        return made;
    }
}
