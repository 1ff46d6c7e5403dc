package dev.cinelog.command.account;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.command.ClaimLoginName;
import dev.cinelog.api.account.command.ConfirmLoginName;
import dev.cinelog.api.account.command.ReleaseLoginName;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.LoginNameConfirmed;
import dev.cinelog.api.account.event.LoginNameReleased;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginNameTest {

    private static final Instant CLAIMED_AT = Instant.parse("2026-03-01T12:00:00Z");
    private static final LoginNameId NAME = new LoginNameId("name");
    private static final AccountId ADA = new AccountId("ada");
    private static final AccountId EVE = new AccountId("eve");
    private static final LoginNameClaimed BY_ADA = new LoginNameClaimed(NAME, LoginNameKind.EMAIL, ADA);
    private static final LoginNameClaimed BY_EVE = new LoginNameClaimed(NAME, LoginNameKind.EMAIL, EVE);
    private static final LoginNameConfirmed CONFIRMED = new LoginNameConfirmed(NAME, ADA);
    private static final LoginNameReleased RELEASED = new LoginNameReleased(NAME, ADA);

    @Test
    void isClaimedByTheFirst() {
        after(Duration.ZERO).when(claim(ADA)).expectEvents(BY_ADA);
    }

    @Test
    void isClaimedOnce() {
        after(Duration.ZERO, BY_ADA).when(claim(ADA)).expectNoEvents();
        after(Duration.ZERO, BY_ADA, CONFIRMED).when(claim(ADA)).expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"EMAIL,EMAIL_TAKEN", "USERNAME,USERNAME_TAKEN", "IDENTITY,IDENTITY_TAKEN"})
    void refusesTheSecondInTheWordsOfItsKind(LoginNameKind kind, ErrorCode code) {
        after(Duration.ofSeconds(59), new LoginNameClaimed(NAME, kind, ADA))
                .when(new ClaimLoginName(NAME, kind, EVE))
                .expectException(refusedWith(code))
                .expectNoEvents();
    }

    @Test
    void aClaimLeftUnconfirmedForAMinuteIsTakenOver() {
        after(LoginName.CLAIM_LASTS, BY_ADA).when(claim(EVE)).expectEvents(BY_EVE);
    }

    @Test
    void aTakenOverClaimLastsAMinuteAgain() {
        fixture(Duration.ofSeconds(119))
                .givenCurrentTime(CLAIMED_AT)
                .andGiven(BY_ADA)
                .andGivenCurrentTime(CLAIMED_AT.plusSeconds(60))
                .andGiven(BY_EVE)
                .when(claim(ADA))
                .expectException(refusedWith(ErrorCode.EMAIL_TAKEN));
    }

    @Test
    void aConfirmedNameIsNeverTakenOver() {
        after(Duration.ofDays(1000), BY_ADA, CONFIRMED)
                .when(claim(EVE))
                .expectException(refusedWith(ErrorCode.EMAIL_TAKEN))
                .expectNoEvents();
    }

    @Test
    void isConfirmedOnce() {
        after(Duration.ZERO, BY_ADA).when(new ConfirmLoginName(NAME, ADA)).expectEvents(CONFIRMED);
        after(Duration.ZERO, BY_ADA, CONFIRMED)
                .when(new ConfirmLoginName(NAME, ADA))
                .expectNoEvents();
    }

    @Test
    void aLateClaimThatNobodyTookOverIsStillConfirmed() {
        after(Duration.ofMinutes(5), BY_ADA)
                .when(new ConfirmLoginName(NAME, ADA))
                .expectEvents(CONFIRMED);
    }

    @Test
    void refusesToConfirmWhatWasTakenOver() {
        after(Duration.ZERO, BY_ADA, BY_EVE)
                .when(new ConfirmLoginName(NAME, ADA))
                .expectException(refusedWith(ErrorCode.CONFLICT))
                .expectNoEvents();
    }

    @Test
    void refusesToConfirmWhatWasReleased() {
        after(Duration.ZERO, BY_ADA, RELEASED)
                .when(new ConfirmLoginName(NAME, ADA))
                .expectException(refusedWith(ErrorCode.CONFLICT));
    }

    @Test
    void isReleasedByItsHolder() {
        after(Duration.ZERO, BY_ADA, CONFIRMED)
                .when(new ReleaseLoginName(NAME, ADA))
                .expectEvents(RELEASED);
    }

    @Test
    void isNotReleasedByAnybodyElse() {
        after(Duration.ZERO, BY_ADA).when(new ReleaseLoginName(NAME, EVE)).expectNoEvents();
        after(Duration.ZERO, BY_ADA, RELEASED)
                .when(new ReleaseLoginName(NAME, ADA))
                .expectNoEvents();
    }

    @Test
    void isAnybodysOnceReleased() {
        after(Duration.ZERO, BY_ADA, CONFIRMED, RELEASED).when(claim(EVE)).expectEvents(BY_EVE);
    }

    @Test
    void isProvisionalAgainOnceReclaimed() {
        after(Duration.ZERO, BY_ADA, CONFIRMED, RELEASED, BY_EVE)
                .when(new ConfirmLoginName(NAME, EVE))
                .expectEvents(new LoginNameConfirmed(NAME, EVE));
    }

    private static ClaimLoginName claim(AccountId accountId) {
        return new ClaimLoginName(NAME, LoginNameKind.EMAIL, accountId);
    }

    private static TestExecutor<LoginName> after(Duration passed, Object... history) {
        return fixture(passed).givenCurrentTime(CLAIMED_AT).andGiven(history);
    }

    private static AggregateTestFixture<LoginName> fixture(Duration passed) {
        var fixture = new AggregateTestFixture<>(LoginName.class);
        fixture.registerInjectableResource(Clock.fixed(CLAIMED_AT.plus(passed), ZoneOffset.UTC));
        return fixture;
    }
}
