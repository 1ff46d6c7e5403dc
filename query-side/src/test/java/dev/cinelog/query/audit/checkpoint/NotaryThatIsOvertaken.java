package dev.cinelog.query.audit.checkpoint;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs with the keys of another, which gets ahead of it once, and remembers for itself. */
final class NotaryThatIsOvertaken implements Notary {

    private final Notary keys;
    private @Nullable Runnable faster;
    private @Nullable String latest;

    NotaryThatIsOvertaken(Notary keys, Runnable faster) {
        this.keys = keys;
        this.faster = faster;
    }

    @Override
    public String origin() {
        return keys.origin();
    }

    @Override
    public List<TrustedKey> keys() {
        return keys.keys();
    }

    @Override
    public SignedText sign(String text) {
        var signed = keys.sign(text);
        if (faster != null) {
            faster.run();
            faster = null;
        }
        return signed;
    }

    @Override
    public Optional<String> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public void remember(String note) {
        latest = note;
    }
}
