package dev.cinelog.app.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.saga.erasure.KeyDestruction;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The keys of persons, unwrapped as they are needed and kept for as long as it is known that they were not destroyed. Keys
 * are looked up in the database, and not kept, while the last look for destroyed ones is longer ago than {@link
 * KeyWatch#GOOD_FOR}; so at most that long after a person is forgotten, no node reads anything of theirs.
 */
public final class PersonKeys implements KeyDestruction {

    /** About half a kilobyte each. */
    private static final int KEPT = 50_000;

    private final PersonKeyTable table;
    private final WrappingKey wrapping;
    private final KeyWatch watch;
    private final Cache<AccountId, Optional<PersonKey>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    PersonKeys(PersonKeyTable table, WrappingKey wrapping) {
        this.table = table;
        this.wrapping = wrapping;
        this.watch = new KeyWatch(table, kept);
    }

    /**
     * A person's key, made now if there is none; empty if it is destroyed.
     *
     * @throws WrappingKeyMissingException if it cannot be unwrapped
     */
    public Optional<PersonKey> madeFor(AccountId person) {
        return keptOr(person, () -> table.find(person).orElseGet(() -> make(person)));
    }

    /**
     * A person's key; empty if it is destroyed.
     *
     * @throws PersonKeyMissingException if there is none and never was
     * @throws WrappingKeyMissingException if it cannot be unwrapped
     */
    public Optional<PersonKey> of(AccountId person) {
        return keptOr(person, () -> table.find(person).orElseThrow(() -> new PersonKeyMissingException(person)));
    }

    @Override
    public void destroy(AccountId person) {
        table.destroy(person);
        kept.put(person, Optional.empty());
    }

    /** Unwraps the newest keys, so that whoever reads much of history need not ask for each of them. */
    public void preload() {
        for (var stored : table.newest(KEPT)) {
            kept.asMap().putIfAbsent(stored.person(), unwrap(stored));
        }
    }

    /** Looks for destroyed keys now, as somebody has to do all the time. */
    void look() {
        watch.look();
    }

    private Optional<PersonKey> keptOr(AccountId person, Supplier<StoredKey> stored) {
        var known = kept.getIfPresent(person);
        if (known != null && (known.isEmpty() || watch.isGood())) {
            return known;
        }
        var read = unwrap(stored.get());
        if (read.isEmpty()) {
            kept.put(person, read);
            return read;
        }
        // What was found to be destroyed meanwhile stays so.
        var meanwhile = kept.asMap().putIfAbsent(person, read);
        return meanwhile == null || meanwhile.isPresent() ? read : meanwhile;
    }

    private StoredKey make(AccountId person) {
        table.add(person, wrapping.wrap(person, PersonKey.random()));
        return table.find(person).orElseThrow(() -> new PersonKeyMissingException(person));
    }

    private Optional<PersonKey> unwrap(StoredKey stored) {
        if (stored.wrapped() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PersonKey.of(wrapping.unwrap(stored.person(), stored.wrapped())));
        } catch (GeneralSecurityException otherKey) {
            throw new WrappingKeyMissingException(stored.person(), otherKey);
        }
    }
}
