package dev.cinelog.rest.idempotency;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the answer of one request, with AES-256-GCM under a key of its own. It is derived from the idempotency key as the
 * client sent it, which is stored nowhere, so that not even our own secret opens what is stored.
 */
final class AnswerSeal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    AnswerSeal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    byte[] seal(byte[] body) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var text = run(Cipher.ENCRYPT_MODE, nonce, body, 0);
        var sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
        System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
        return sealed;
    }

    byte[] open(byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, sealed, sealed, NONCE_BYTES);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, int offset) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            return cipher.doFinal(text, offset, text.length - offset);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A remembered answer cannot be sealed or opened", failure);
        }
    }
}
