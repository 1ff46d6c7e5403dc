package dev.cinelog.query.audit.checkpoint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of an Ed25519 key that signs notes under a name.
 *
 * @param name no blanks, no plus sign
 * @param key in Java's X.509 form
 */
public record NoteKey(String name, PublicKey key) {

    private static final byte ED25519 = 1;
    private static final int KEY_LENGTH = 32;
    private static final int ID_LENGTH = 4;
    private static final String PEM_BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String PEM_END = "-----END PUBLIC KEY-----";

    /** @throws IllegalArgumentException if it is no Ed25519 key in PEM */
    public static NoteKey ofPem(String name, String pem) {
        var begin = pem.indexOf(PEM_BEGIN);
        var end = pem.indexOf(PEM_END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("No public key in PEM");
        }
        try {
            var x509 = Base64.getMimeDecoder().decode(pem.substring(begin + PEM_BEGIN.length(), end));
            return new NoteKey(name, KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("No public key of Ed25519", wrong);
        }
    }

    /** Four bytes that say which key a signature was made with. */
    byte[] idBytes() {
        var named = new ByteArrayOutputStream();
        named.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        named.writeBytes(typed());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(named.toByteArray());
            return Arrays.copyOf(hash, ID_LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Eight hexadecimal digits that say which key a signature was made with. */
    public String id() {
        return HexFormat.of().formatHex(idBytes());
    }

    /** As verifiers of signed notes want it. */
    public String verifier() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed());
    }

    public String pem() {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return PEM_BEGIN + "\n" + lines + "\n" + PEM_END + "\n";
    }

    boolean signed(String text, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private byte[] typed() {
        var x509 = key.getEncoded();
        return ByteBuffer.allocate(1 + KEY_LENGTH)
                .put(ED25519)
                .put(x509, x509.length - KEY_LENGTH, KEY_LENGTH)
                .array();
    }
}
