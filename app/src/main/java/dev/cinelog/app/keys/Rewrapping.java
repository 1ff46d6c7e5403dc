package dev.cinelog.app.keys;

import dev.cinelog.app.data.StartRefused;
import java.security.GeneralSecurityException;
import java.util.Objects;

/**
 * Brings all keys under the present wrapping key before anything is read: so an old one can be taken away after one start, and a
 * wrong one is noticed at once.
 */
final class Rewrapping {

    private static final int AT_ONCE = 1_000;

    private final PersonKeyTable table;
    private final WrappingKey wrapping;

    Rewrapping(PersonKeyTable table, WrappingKey wrapping) {
        this.table = table;
        this.wrapping = wrapping;
    }

    /** @throws StartRefused if a key is there that none of ours unwraps */
    void run() {
        var old = table.wrappedByOthers(wrapping.prefix(), AT_ONCE);
        while (!old.isEmpty()) {
            for (var stored : old) {
                table.rewrap(stored, wrapping.wrap(stored.person(), unwrapped(stored)));
            }
            old = table.wrappedByOthers(wrapping.prefix(), AT_ONCE);
        }
    }

    private byte[] unwrapped(StoredKey stored) {
        try {
            return wrapping.unwrap(stored.person(), Objects.requireNonNull(stored.wrapped()));
        } catch (GeneralSecurityException otherKey) {
            throw new StartRefused(
                    "PERSONAL_DATA_KEY is not the key that the personal data of this database is kept under; "
                            + "restore it, or name it behind the new one.",
                    otherKey);
        }
    }
}
