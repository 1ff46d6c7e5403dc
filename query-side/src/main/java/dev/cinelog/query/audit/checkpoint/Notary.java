package dev.cinelog.query.audit.checkpoint;

import java.util.List;
import java.util.Optional;

/** Whoever holds the key. Remembers, apart from the database, what was signed last. */
public interface Notary {

    /** What checkpoints call this history. */
    String origin();

    /** The public halves of all keys, oldest first; the last one signs. */
    List<TrustedKey> keys();

    /** Signs a text that ends with a line break. */
    SignedText sign(String text);

    /** The note that was signed last, if any was. */
    Optional<String> latest();

    /** Keeps a note as the latest; what it says can never be taken back. */
    void remember(String note);

    /**
     * A signed text.
     *
     * @param note the whole, as others read it
     */
    record SignedText(String keyId, String note) {}
}
