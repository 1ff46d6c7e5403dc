package dev.cinelog.command.account;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.account.command.RegisterWebhook;
import dev.cinelog.api.account.command.RemoveWebhook;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.WebhookRegistered;
import dev.cinelog.api.account.event.WebhookRemoved;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RegisteredWebhooksTest {

    private static final AccountId ADA = new AccountId("ada");
    private static final AccountOpened OPENED = new AccountOpened(ADA, "ada", null, null, null, "en");
    private static final List<WebhookTopic> TOPICS = List.of(WebhookTopic.VIDEO_FAILED);

    static final List<Object> REFUSED_AFTER_THE_END = List.of(register(1), register(2), remove(1), remove(2));

    private final AggregateTestFixture<Account> fixture = new AggregateTestFixture<>(Account.class);

    @Test
    void registersAWebhookOnce() {
        given().when(register(1)).expectEvents(registered(1));
        given(registered(1))
                .when(register(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(registered(1), removed(1))
                .when(register(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesTheEleventh() {
        given(ten())
                .when(register(11))
                .expectException(refusedWith(ErrorCode.CONFLICT))
                .expectNoEvents();
    }

    @Test
    void hasRoomAgainForEveryOneThatWasRemoved() {
        given(ten()).andGiven(removed(7)).when(register(11)).expectEvents(registered(11));
    }

    @Test
    void removesAWebhookOnce() {
        given(registered(1), registered(2)).when(remove(1)).expectEvents(removed(1));
        given(registered(1), removed(1))
                .when(remove(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void knowsNoWebhooksOfOthers() {
        given(registered(1))
                .when(remove(2))
                .expectException(refusedWith(ErrorCode.NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void areGoneOnceThePasswordTurnsOutToBeAStrangers() {
        var dropped = new PasswordDropped(ADA, 2);

        given(ten()).andGiven(dropped).when(register(11)).expectEvents(registered(11));
        given(registered(1), dropped)
                .when(remove(1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @FieldSource("REFUSED_AFTER_THE_END")
    void refusesAnythingAfterTheEndOfItsAccount(Object command) {
        given(registered(1), new AccountClosed(ADA))
                .when(command)
                .expectException(refusedWith(ErrorCode.ACCOUNT_ERASED))
                .expectNoEvents();
    }

    private TestExecutor<Account> given(Object... events) {
        return fixture.given(OPENED).andGiven(events);
    }

    private static Object[] ten() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(RegisteredWebhooksTest::registered)
                .toArray();
    }

    private static RegisterWebhook register(int number) {
        return new RegisterWebhook(id(number), ADA, "https://example.org/" + number, TOPICS);
    }

    private static WebhookRegistered registered(int number) {
        return new WebhookRegistered(id(number), ADA, "https://example.org/" + number, TOPICS);
    }

    private static RemoveWebhook remove(int number) {
        return new RemoveWebhook(id(number), ADA);
    }

    private static WebhookRemoved removed(int number) {
        return new WebhookRemoved(id(number), ADA);
    }

    private static WebhookId id(int number) {
        return new WebhookId("webhook-" + number);
    }
}
