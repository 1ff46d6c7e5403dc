package dev.cinelog.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Provenance;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class SystemCommandsTest {

    private static final String COMMAND = "command";
    private static final int MOST_RACES = 5;

    private final FakeCommandBus bus = new FakeCommandBus();
    private final SystemCommands commands = bus.commands();

    @Test
    void sendsInTheNameOfTheProduct() {
        commands.send(COMMAND);

        assertThat(bus.payloads()).containsExactly(COMMAND);
        assertThat(bus.messages().get(0).getMetaData()).containsEntry(Provenance.ACTOR, "system");
    }

    @Test
    void leavesTheNameOfWhoeverSetItOff() {
        var cause = new GenericMessage<>("cause", Map.of(Provenance.ACTOR, "ada"));
        var work = DefaultUnitOfWork.startAndGet(cause);
        work.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Provenance.ACTOR));

        work.execute(() -> commands.send(COMMAND));

        assertThat(bus.messages().get(0).getMetaData()).containsEntry(Provenance.ACTOR, "ada");
    }

    @Test
    void bringsTheAnswer() {
        bus.answer(42);

        assertThat(commands.ask(Integer.class, COMMAND)).isEqualTo(42);
    }

    @Test
    void passesARefusalOver() {
        bus.refuse(ErrorCode.GENERATION_ENDED);

        assertThatNoException().isThrownBy(() -> commands.send(COMMAND));
        assertThat(bus.payloads()).hasSize(1);
    }

    @Test
    void throwsARefusalThatMatters() {
        bus.refuse(ErrorCode.GENERATION_ENDED).refuse(ErrorCode.NOT_FOUND);

        assertThatIsRefused(ErrorCode.GENERATION_ENDED, () -> commands.insist(COMMAND));
        assertThatIsRefused(ErrorCode.NOT_FOUND, () -> commands.ask(Integer.class, COMMAND));
        assertThat(bus.payloads()).hasSize(2);
    }

    @Test
    void runsARaceAgain() {
        bus.refuse(ErrorCode.CONCURRENT_CHANGE)
                .refuse(ErrorCode.CONCURRENT_CHANGE)
                .answer(42);

        assertThat(commands.ask(Integer.class, COMMAND)).isEqualTo(42);
        assertThat(bus.payloads()).hasSize(3);
    }

    @Test
    void throwsARaceThatIsLostTooOften() {
        for (var race = 0; race < MOST_RACES; race++) {
            bus.refuse(ErrorCode.CONCURRENT_CHANGE);
        }

        assertThatExceptionOfType(CommandExecutionException.class).isThrownBy(() -> commands.send(COMMAND));
        assertThat(bus.payloads()).hasSize(MOST_RACES);
    }

    @Test
    void throwsWhatNobodyKnowsTheOutcomeOf() {
        var broken = new IllegalStateException("broken");
        var broke = new CommandExecutionException("broke over there", null);
        bus.fail(broken).fail(broke);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> commands.send(COMMAND))
                .isSameAs(broken);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> commands.send(COMMAND))
                .isSameAs(broke);
        assertThat(bus.payloads()).hasSize(2);
    }

    @Test
    void anInterruptedWaitIsNoAnswer() {
        bus.fallSilent();
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CommandExecutionException.class)
                .isThrownBy(() -> commands.insist(COMMAND))
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void assertThatIsRefused(ErrorCode code, ThrowingCallable sending) {
        assertThatExceptionOfType(CommandRefusedException.class)
                .isThrownBy(sending)
                .satisfies(refused -> assertThat(refused.details().code()).isEqualTo(code));
    }
}
