package dev.cinelog.saga.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.command.CloseSession;
import dev.cinelog.api.account.command.ForgetPerson;
import dev.cinelog.api.account.command.RecordErasure;
import dev.cinelog.api.account.command.ReleaseLoginName;
import dev.cinelog.api.account.event.ErasureRequested;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.command.DeleteProject;
import dev.cinelog.saga.FakeCommandBus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DisallowReplay;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final AccountId ADA = new AccountId("ada");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final FakeCommandBus bus = new FakeCommandBus();
    private final SetAlarms alarms = new SetAlarms();
    private final List<String> done = new ArrayList<>();

    @Test
    void endsEverythingBeforeTheKeyIsDestroyed() {
        erasure(new Possessions(1, 1)).handle(new ForgetPerson(ADA, 0));

        assertThat(bus.payloads())
                .containsExactly(
                        new CloseSession(new SessionId("0")),
                        new ReleaseLoginName(new LoginNameId("name"), ADA),
                        new DeleteProject(new ProjectId("0"), ADA),
                        new RecordErasure(ADA));
        assertThat(done).containsExactly("step ada", "key ada");
        assertThat(alarms.set).isEmpty();
    }

    @Test
    void whatIsTooMuchForOneRoundIsLeftToTheNext() {
        erasure(new Possessions(1, 250)).handle(new ForgetPerson(ADA, 3));

        assertThat(bus.payloads()).hasSize(102).doesNotContain(new RecordErasure(ADA));
        assertThat(done).isEmpty();
        assertThat(alarms.set)
                .containsExactly(java.util.Map.entry(
                        "erasure:ada:4", new SetAlarms.Alarm(NOW.plusSeconds(4), new ForgetPerson(ADA, 4))));
    }

    @Test
    void aKeyThatCannotBeDestroyedIsNotSaidToBe() {
        var erasure = new Erasure(
                bus.commands(),
                new Possessions(0, 0).gateway(),
                alarms,
                List.of(),
                person -> {
                    throw new IllegalStateException("no database");
                },
                Clock.fixed(NOW, ZoneOffset.UTC));

        assertThatThrownBy(() -> erasure.handle(new ForgetPerson(ADA, 0))).hasMessage("no database");
        assertThat(bus.payloads()).doesNotContain(new RecordErasure(ADA));
    }

    @Test
    void isDoneAtOnceAndOnceMoreWhenEveryRequestIsOver() {
        new WhenErasureRequestedThenForget(alarms).on(new ErasureRequested(ADA, "why"), NOW);

        assertThat(alarms.set)
                .containsExactly(
                        java.util.Map.entry("erasure:ada:0", new SetAlarms.Alarm(NOW, new ForgetPerson(ADA, 0))),
                        java.util.Map.entry(
                                "erasure:ada:1000000",
                                new SetAlarms.Alarm(NOW.plusSeconds(60), new ForgetPerson(ADA, 1_000_000))));
        assertThat(WhenErasureRequestedThenForget.class).hasAnnotation(DisallowReplay.class);
    }

    private Erasure erasure(Possessions possessions) {
        return new Erasure(
                bus.commands(),
                possessions.gateway(),
                alarms,
                List.of(person -> done.add("step " + person)),
                person -> done.add("key " + person),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
