package dev.cinelog.app.keys;

import dev.cinelog.api.account.AccountId;
import java.io.Serial;

/** The key of a person is wrapped by a key that this process was not given. */
public final class WrappingKeyMissingException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    WrappingKeyMissingException(AccountId person, Throwable cause) {
        super("The key of account %s is wrapped by another PERSONAL_DATA_KEY than ours.".formatted(person), cause);
    }
}
