package dev.cinelog.app.keys;

import dev.cinelog.api.account.AccountId;
import java.io.Serial;

/** Something is encrypted for a person of whom there is no key, not even a destroyed one: the table of keys lost rows. */
public final class PersonKeyMissingException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    PersonKeyMissingException(AccountId person) {
        super("There is no key of account %s: restore the schema keys from its backup.".formatted(person));
    }
}
