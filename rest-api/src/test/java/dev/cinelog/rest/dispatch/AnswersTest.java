package dev.cinelog.rest.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.rest.Refusals;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void takeACommandThatIsNotAnsweredInTimeForUnavailable() {
        var never = new FutureCallback<Object, Object>();

        var late = Answers.refusal(never.getResult(1, TimeUnit.MILLISECONDS).exceptionResult());

        assertThat(late).isInstanceOf(Refusal.class).hasMessage("This takes too long at the moment. Please try again.");
        assertThat(((Refusal) late).code()).isEqualTo(ErrorCode.UNAVAILABLE);
    }

    @Test
    void takeAQueryThatIsNotAnsweredInTimeForUnavailable() {
        assertThat(Refusals.of(() -> Answers.join(new CompletableFuture<>(), 0)).code())
                .isEqualTo(ErrorCode.UNAVAILABLE);
    }

    @Test
    void takeAnInterruptionForTheEndOfTheServer() {
        Thread.currentThread().interrupt();

        var refused = Refusals.of(() -> Answers.join(new CompletableFuture<>(), 1));

        assertThat(refused.message()).isEqualTo("The server is shutting down.");
        assertThat(Thread.interrupted()).isTrue();
    }
}
