package dev.cinelog.rest.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.CallerAuthentication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

class FreshSignInTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final AccountId ADA = new AccountId("ada");

    private final FreshSignIn freshSignIn = new FreshSignIn(Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void nobodyCallsAnyMore() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void lastsFifteenMinutes() {
        var caller = signedInAt(NOW.minus(Duration.ofMinutes(15)));

        assertThat(freshSignIn.required()).isEqualTo(caller);
    }

    @Test
    void isOverAfterwards() {
        signedInAt(NOW.minus(Duration.ofMinutes(15)).minusMillis(1));

        assertRefused(ErrorCode.SIGN_IN_TOO_OLD);
    }

    @Test
    void neverWasForThoseWhoDidNotSignIn() {
        signedInAt(Instant.EPOCH);

        assertRefused(ErrorCode.SIGN_IN_TOO_OLD);
    }

    @Test
    void needsSomebody() {
        assertRefused(ErrorCode.UNAUTHENTICATED);
    }

    private void assertRefused(ErrorCode code) {
        assertThat(Refusals.of(freshSignIn::required).code()).isEqualTo(code);
    }

    private static Caller signedInAt(Instant at) {
        var caller = new Caller(ADA, ADA, Set.of(), null, null, at);
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        return caller;
    }
}
