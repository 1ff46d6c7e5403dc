package dev.cinelog.rest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cinelog.api.FieldError;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What something is refused with. */
public final class Refusals {

    private Refusals() {}

    public static RefusalDetails of(ThrowingCallable action) {
        return catchThrowableOfType(Refusal.class, action).details();
    }

    /** The names of the fields that were refused, in order. */
    public static List<String> fieldsOf(ThrowingCallable action) {
        return of(action).fields().stream().map(FieldError::field).toList();
    }
}
