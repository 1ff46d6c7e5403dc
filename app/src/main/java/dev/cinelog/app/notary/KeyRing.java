package dev.cinelog.app.notary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code keys.json}: all keys of one history, oldest first; the last one signs.
 *
 * @param origin what checkpoints call this history
 */
record KeyRing(String origin, List<Entry> keys) {

    /**
     * One key.
     *
     * @param id names the file of its private half, {@code <id>.pem}
     * @param publicKey X.509 in PEM
     * @param until when its signatures stopped counting; null while it signs
     */
    record Entry(
            String id,
            String publicKey,
            Instant from,
            @Nullable Instant until) {}

    Entry current() {
        return keys.get(keys.size() - 1);
    }

    /** The same with one more, from which on the others no longer count. */
    KeyRing with(Entry fresh, Instant until) {
        var all = new ArrayList<Entry>();
        for (var entry : keys) {
            all.add(entry.until() == null ? new Entry(entry.id(), entry.publicKey(), entry.from(), until) : entry);
        }
        all.add(fresh);
        return new KeyRing(origin, all);
    }
}
