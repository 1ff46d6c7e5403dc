package dev.cinelog.query.audit.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A SHA-256 of RFC 6962, section 2.1: leaves and nodes are told apart by the byte they begin with. */
public final class Hash {

    /** How many bytes it has. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        this.bytes = bytes;
    }

    /** Reads one that was made before. */
    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** @throws IllegalArgumentException if it is not the base64 of 32 bytes */
    public static Hash ofBase64(String text) {
        return new Hash(Base64.getDecoder().decode(text));
    }

    public static Hash ofLeaf(byte[] leaf) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(leaf));
    }

    public static Hash ofChildren(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** The root of the tree that has no leaves. */
    public static Hash ofNothing() {
        return new Hash(sha256().digest());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
