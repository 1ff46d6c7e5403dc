package dev.cinelog.query.audit;

import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.checkpoint.NoteKey;
import dev.cinelog.query.audit.checkpoint.SignedNote;
import dev.cinelog.query.audit.checkpoint.TrustedKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds keys that are made for one test. */
public final class NotaryInMemory implements Notary {

    private final List<KeyPair> pairs = new ArrayList<>();
    private @Nullable String latest;

    public NotaryInMemory() {
        rotate();
    }

    public void rotate() {
        try {
            pairs.add(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String origin() {
        return "cinelog/test";
    }

    @Override
    public List<TrustedKey> keys() {
        return pairs.stream()
                .map(pair -> TrustedKey.always(new NoteKey(origin(), pair.getPublic())))
                .toList();
    }

    @Override
    public SignedText sign(String text) {
        var pair = pairs.get(pairs.size() - 1);
        var key = new NoteKey(origin(), pair.getPublic());
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedText(key.id(), SignedNote.write(text, key, signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<String> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public void remember(String note) {
        latest = note;
    }

    public void forget() {
        latest = null;
    }
}
