package dev.cinelog.command.account;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.command.CloseSession;
import dev.cinelog.api.account.command.RefreshSession;
import dev.cinelog.api.account.event.RefreshTokenReused;
import dev.cinelog.api.account.event.SessionRefreshed;
import dev.cinelog.api.account.event.SignedIn;
import dev.cinelog.api.account.event.SignedOut;
import dev.cinelog.api.account.query.SessionPass;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final int OVERLAP = 30;
    private static final Instant SIGNED_IN = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant REFRESHED = SIGNED_IN.plusSeconds(900);
    private static final SessionId SESSION = new SessionId("session");
    private static final AccountId ADA = new AccountId("ada");
    private static final RefreshTokenReused REUSED = new RefreshTokenReused(SESSION, ADA);
    private static final SignedOut SIGNED_OUT = new SignedOut(SESSION, ADA);

    @Test
    void tradesItsTokenForTheNext() {
        signedIn(REFRESHED)
                .andGivenCurrentTime(REFRESHED)
                .when(refresh(0))
                .expectEvents(new SessionRefreshed(SESSION, 1))
                .expectResultMessagePayload(new SessionPass(ADA, 1, REFRESHED, SIGNED_IN));
    }

    @Test
    void answersTheTokenBeforeWithTheSameNextOneForTheOverlap() {
        refreshedOnce(REFRESHED.plusSeconds(OVERLAP))
                .when(refresh(0))
                .expectNoEvents()
                .expectResultMessagePayload(new SessionPass(ADA, 1, REFRESHED, SIGNED_IN));
    }

    @Test
    void endsWhenTheTokenBeforeIsUsedAfterTheOverlap() {
        refreshedOnce(REFRESHED.plusSeconds(OVERLAP).plusMillis(1))
                .when(refresh(0))
                .expectEvents(REUSED)
                .expectResultMessagePayload(null);
    }

    @Test
    void endsWhenAnOlderTokenIsUsedHoweverSoon() {
        refreshedOnce(REFRESHED)
                .andGivenCurrentTime(REFRESHED)
                .andGiven(new SessionRefreshed(SESSION, 2))
                .when(refresh(0))
                .expectEvents(REUSED)
                .expectResultMessagePayload(null);
    }

    @Test
    void refusesATokenThatWasNeverIssued() {
        refreshedOnce(REFRESHED)
                .when(refresh(2))
                .expectException(refusedWith(ErrorCode.SESSION_ENDED))
                .expectNoEvents();
    }

    @Test
    void refusesToRefreshAfterAReuse() {
        refreshedOnce(REFRESHED)
                .andGiven(REUSED)
                .when(refresh(1))
                .expectException(refusedWith(ErrorCode.SESSION_ENDED))
                .expectNoEvents();
    }

    @Test
    void refusesToRefreshAfterSignOut() {
        refreshedOnce(REFRESHED)
                .andGiven(SIGNED_OUT)
                .when(refresh(1))
                .expectException(refusedWith(ErrorCode.SESSION_ENDED))
                .expectNoEvents();
    }

    @Test
    void signsOutOnce() {
        signedIn(REFRESHED).when(new CloseSession(SESSION)).expectEvents(SIGNED_OUT);
        signedIn(REFRESHED).andGiven(SIGNED_OUT).when(new CloseSession(SESSION)).expectNoEvents();
        signedIn(REFRESHED).andGiven(REUSED).when(new CloseSession(SESSION)).expectNoEvents();
    }

    private static RefreshSession refresh(int rotation) {
        return new RefreshSession(SESSION, rotation, OVERLAP);
    }

    private static TestExecutor<Session> refreshedOnce(Instant now) {
        return signedIn(now).andGivenCurrentTime(REFRESHED).andGiven(new SessionRefreshed(SESSION, 1));
    }

    private static TestExecutor<Session> signedIn(Instant now) {
        var fixture = new AggregateTestFixture<>(Session.class);
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        return fixture.givenCurrentTime(SIGNED_IN).andGiven(new SignedIn(SESSION, ADA));
    }
}
