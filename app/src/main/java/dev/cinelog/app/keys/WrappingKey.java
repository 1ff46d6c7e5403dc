package dev.cinelog.app.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import dev.cinelog.api.account.AccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * Encrypts the keys of persons: AES-256-GCM, bound to whose key it is. Of several, the first one wraps and all of them
 * unwrap; what is wrapped begins with five bytes that say by which.
 */
public final class WrappingKey {

    private static final int BYTES = 32;
    private static final int PREFIX_BYTES = 5;

    private final Aead aead;
    private final byte[] prefix;

    /**
     * @param keys of 32 bytes each, the present one first
     * @throws GeneralSecurityException if one of them has another length
     */
    public WrappingKey(List<byte[]> keys) throws GeneralSecurityException {
        AeadConfig.register();
        var keyset = KeysetHandle.newBuilder();
        for (var key : keys) {
            var entry = KeysetHandle.importKey(imported(key)).withFixedId(id(key));
            keyset.addEntry(key == keys.get(0) ? entry.makePrimary() : entry);
        }
        this.aead = keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.prefix = ByteBuffer.allocate(PREFIX_BYTES)
                .put((byte) 1)
                .putInt(id(keys.get(0)))
                .array();
    }

    byte[] wrap(AccountId person, byte[] key) {
        try {
            return aead.encrypt(key, context(person));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key cannot be wrapped", impossible);
        }
    }

    /** @throws GeneralSecurityException if it was wrapped by a key that is not here, or for somebody else */
    byte[] unwrap(AccountId person, byte[] wrapped) throws GeneralSecurityException {
        return aead.decrypt(wrapped, context(person));
    }

    /** Whether it was wrapped by the present key. */
    boolean isPresent(byte[] wrapped) {
        return Arrays.equals(wrapped, 0, PREFIX_BYTES, prefix, 0, PREFIX_BYTES);
    }

    /** What the present key's wrappings begin with. */
    byte[] prefix() {
        return prefix.clone();
    }

    @AccessesPartialKey
    private static AesGcmKey imported(byte[] key) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id(key))
                .build();
    }

    /** The same on every node and after every start. */
    private static int id(byte[] key) throws GeneralSecurityException {
        return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key)).getInt();
    }

    private static byte[] context(AccountId person) {
        return ("person\n" + person.value()).getBytes(StandardCharsets.UTF_8);
    }
}
