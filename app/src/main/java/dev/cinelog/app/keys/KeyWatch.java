package dev.cinelog.app.keys;

import com.github.benmanes.caffeine.cache.Cache;
import dev.cinelog.api.account.AccountId;
import java.time.Duration;
import java.util.Optional;

/** Hears of destroyed keys by looking, again and again: unlike a notification, a look that did not happen is noticed. */
final class KeyWatch {

    /** How long a look vouches for the keys that are kept. */
    static final Duration GOOD_FOR = Duration.ofMillis(800);

    static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** After a pause like this a destroyed key may no longer be among the latest. */
    private static final Duration TOO_LONG = Duration.ofSeconds(30);

    private final PersonKeyTable table;
    private final Cache<AccountId, Optional<PersonKey>> kept;
    private volatile long looked = System.nanoTime() - TOO_LONG.toNanos();

    KeyWatch(PersonKeyTable table, Cache<AccountId, Optional<PersonKey>> kept) {
        this.table = table;
        this.kept = kept;
    }

    boolean isGood() {
        return System.nanoTime() - looked < GOOD_FOR.toNanos();
    }

    void look() {
        var now = System.nanoTime();
        if (now - looked >= TOO_LONG.toNanos()) {
            kept.invalidateAll();
        }
        table.destroyedLately().forEach(person -> kept.put(person, Optional.empty()));
        looked = now;
    }
}
