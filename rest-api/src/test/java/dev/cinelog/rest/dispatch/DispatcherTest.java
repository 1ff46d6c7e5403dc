package dev.cinelog.rest.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.command.CloseSession;
import dev.cinelog.api.account.command.RedeemTicket;
import dev.cinelog.rest.Refusals;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    private static final CloseSession COMMAND = new CloseSession(new SessionId("a session"));

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void triesAgainWhenItLostARace() {
        var bus = new Bus().on(CloseSession.class, command -> {
            if (tries.incrementAndGet() < 3) {
                throw Bus.refused(details(ErrorCode.CONCURRENT_CHANGE));
            }
            return "done";
        });

        assertThat(bus.dispatcher().sendFor(String.class, COMMAND)).contains("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpAfterThreeRaces() {
        var bus = new Bus().on(CloseSession.class, command -> {
            tries.incrementAndGet();
            throw Bus.refused(details(ErrorCode.CONCURRENT_CHANGE));
        });

        assertThat(Refusals.of(() -> bus.dispatcher().send(COMMAND)).code()).isEqualTo(ErrorCode.CONCURRENT_CHANGE);
        assertThat(tries).hasValue(3);
    }

    @Test
    void doesNotTryAgainWhatWasRefused() {
        var bus = new Bus().on(CloseSession.class, command -> {
            tries.incrementAndGet();
            throw Bus.refused(details(ErrorCode.SESSION_ENDED));
        });

        assertThat(Refusals.of(() -> bus.dispatcher().send(COMMAND))).isEqualTo(details(ErrorCode.SESSION_ENDED));
        assertThat(tries).hasValue(1);
    }

    @Test
    void passesOnWhatNobodyExpected() {
        var bus = new Bus().on(CloseSession.class, command -> {
            throw new IllegalStateException("the disk is full");
        });

        assertThatThrownBy(() -> bus.dispatcher().send(COMMAND))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
    }

    @Test
    void takesBeingThereAlreadyForDone() {
        var bus = new Bus().on(RedeemTicket.class, command -> {
            throw Bus.refused(details(command.ticketId().equals("used") ? ErrorCode.ALREADY_EXISTS : ErrorCode.BUSY));
        });

        bus.dispatcher().sendOnce(new RedeemTicket("used"));
        assertThat(Refusals.of(() -> bus.dispatcher().sendOnce(new RedeemTicket("another")))
                        .code())
                .isEqualTo(ErrorCode.BUSY);
    }

    @Test
    void answersNothingWhereThereIsNothing() {
        var bus = new Bus().on(CloseSession.class, command -> null);

        assertThat(bus.dispatcher().sendFor(String.class, COMMAND)).isEmpty();
    }

    @Test
    void refusesWhatAQueryRefuses() {
        var bus = new Bus().answer(SessionId.class, String.class, id -> {
            throw new QueryExecutionException("no", null, details(ErrorCode.VIDEO_NOT_FOUND));
        });

        assertThatThrownBy(() -> bus.dispatcher().ask(new SessionId("1"), String.class))
                .isInstanceOf(Refusal.class)
                .hasMessage("It is like this.");
    }

    private static RefusalDetails details(ErrorCode code) {
        return new RefusalDetails(code, "It is like this.", List.of());
    }
}
