package dev.cinelog.saga.generator.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What came of a call that must fail; whatever it is, it must not tell secrets. */
final class Failing {

    private Failing() {}

    static ProviderRefusedException refused(ThrowingCallable call) {
        return failure(ProviderRefusedException.class, call);
    }

    static ProviderUnavailableException unavailable(ThrowingCallable call) {
        return failure(ProviderUnavailableException.class, call);
    }

    static OutcomeUnknownException unknown(ThrowingCallable call) {
        return failure(OutcomeUnknownException.class, call);
    }

    private static <E extends ProviderException> E failure(Class<E> type, ThrowingCallable call) {
        E failure = catchThrowableOfType(type, call);
        assertThat(failure).isNotNull().hasNoCause();
        assertThat(failure.getMessage() + failure.reason())
                .doesNotContain(Clients.KEY)
                .doesNotContain(Clients.PROMPT)
                .doesNotContainPattern("\\p{Cntrl}");
        return failure;
    }
}
