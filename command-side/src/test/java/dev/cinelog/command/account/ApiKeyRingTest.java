package dev.cinelog.command.account;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import dev.cinelog.api.account.command.IssueApiKey;
import dev.cinelog.api.account.command.RevokeApiKey;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.ApiKeyIssued;
import dev.cinelog.api.account.event.ApiKeyRevoked;
import dev.cinelog.api.account.event.PasswordDropped;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ApiKeyRingTest {

    private static final AccountId ADA = new AccountId("ada");
    private static final AccountOpened OPENED = new AccountOpened(ADA, "ada", null, null, null, "en");

    static final List<Object> REFUSED_AFTER_THE_END = List.of(issue(1), issue(2), revoke(1), revoke(2));

    private final AggregateTestFixture<Account> fixture = new AggregateTestFixture<>(Account.class);

    @Test
    void issuesAKeyOnce() {
        given().when(issue(1)).expectEvents(issued(1));
        given(issued(1)).when(issue(1)).expectSuccessfulHandlerExecution().expectNoEvents();
        given(issued(1), revoked(1))
                .when(issue(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesTheTwentyFirst() {
        given(twenty())
                .when(issue(21))
                .expectException(refusedWith(ErrorCode.CONFLICT))
                .expectNoEvents();
    }

    @Test
    void hasRoomAgainForEveryKeyThatEnded() {
        given(twenty()).andGiven(revoked(7)).when(issue(21)).expectEvents(issued(21));
    }

    @Test
    void revokesAKeyOnce() {
        given(issued(1), issued(2)).when(revoke(1)).expectEvents(revoked(1));
        given(issued(1), revoked(1))
                .when(revoke(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void knowsNoKeysOfOthers() {
        given(issued(1))
                .when(revoke(2))
                .expectException(refusedWith(ErrorCode.NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void isEmptyOnceThePasswordTurnsOutToBeAStrangers() {
        var dropped = new PasswordDropped(ADA, 2);

        given(twenty()).andGiven(dropped).when(issue(21)).expectEvents(issued(21));
        given(issued(1), dropped)
                .when(revoke(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @FieldSource("REFUSED_AFTER_THE_END")
    void refusesAnythingAfterTheEndOfItsAccount(Object command) {
        given(issued(1), new AccountClosed(ADA))
                .when(command)
                .expectException(refusedWith(ErrorCode.ACCOUNT_ERASED))
                .expectNoEvents();
    }

    private TestExecutor<Account> given(Object... events) {
        return fixture.given(OPENED).andGiven(events);
    }

    private static Object[] twenty() {
        return IntStream.rangeClosed(1, 20).mapToObj(ApiKeyRingTest::issued).toArray();
    }

    private static IssueApiKey issue(int number) {
        return new IssueApiKey(id(number), ADA, "key " + number, "ck_" + number, "hash of " + number);
    }

    private static ApiKeyIssued issued(int number) {
        return new ApiKeyIssued(id(number), ADA, "key " + number, "ck_" + number, "hash of " + number);
    }

    private static RevokeApiKey revoke(int number) {
        return new RevokeApiKey(id(number), ADA);
    }

    private static ApiKeyRevoked revoked(int number) {
        return new ApiKeyRevoked(id(number), ADA);
    }

    private static ApiKeyId id(int number) {
        return new ApiKeyId("key-" + number);
    }
}
