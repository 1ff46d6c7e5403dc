package dev.cinelog.saga.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.saga.ProcessDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose order is next. */
class TurnsTest {

    private static final int MOST_AN_ACCOUNT = 2;

    private final JdbcClient jdbc = JdbcClient.create(ProcessDatabase.empty());
    private final DurableRenderQueue queue = new DurableRenderQueue(jdbc, "node", MOST_AN_ACCOUNT);

    @Test
    void twoHundredOrdersOfOneAccountDoNotKeepAnotherWaiting() {
        submit(1, 0, 200);
        submit(2, 200, 1);
        submit(3, 201, 1);

        assertThat(List.of(next(), next(), next())).contains(200, 201);
    }

    @Test
    void whoComesLaterDoesNotOvertakeThoseWhoWaited() {
        submit(1, 0, 3);
        submit(2, 10, 3);
        var before = List.of(next(), next());
        submit(3, 20, 3);

        var after = new ArrayList<>(List.of(next(), next()));
        after.addAll(List.of(next(), next(), next(), next(), next()));

        assertThat(before).containsExactly(0, 10);
        assertThat(after.subList(0, 3)).containsExactlyInAnyOrder(1, 11, 20);
        assertThat(after.subList(3, 6)).containsExactlyInAnyOrder(2, 12, 21);
        assertThat(after.get(6)).isEqualTo(22);
    }

    @Test
    void ofOneAccountOnlySoManyAreWorkedOnAtOnce() {
        submit(1, 0, 5);

        var first = queue.take().orElseThrow();
        assertThat(queue.take()).isPresent();
        assertThat(queue.take()).isEmpty();

        queue.done(first.order());
        assertThat(queue.take()).isPresent();
    }

    @Test
    void whatWasLaidAsideIsNobodysUntilItIsDue() {
        submit(1, 0, 1);
        var taken = queue.take().orElseThrow();

        queue.layAside(taken.order(), Duration.ofMinutes(10));

        assertThat(queue.take()).isEmpty();
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void whatIsHastenedIsDueAtOnceAndRemembersHowOftenSomebodyLooked() {
        submit(1, 0, 1);
        var taken = queue.take().orElseThrow();
        queue.layAside(taken.order(), Duration.ofMinutes(10));

        queue.hasten(taken.order());

        assertThat(queue.take()).contains(new TakenOrder(taken.order(), 1, 1));
    }

    @Test
    void hasteningWhatIsDoneChangesNothing() {
        queue.hasten(order(0));

        assertThat(queue.take()).isEmpty();
    }

    private void submit(int account, int first, int count) {
        for (var number = first; number < first + count; number++) {
            queue.submit(order(number), new AccountId(new UUID(account, account).toString()));
        }
    }

    private int next() {
        var taken = queue.take().orElseThrow();
        queue.done(taken.order());
        return (int) UUID.fromString(taken.order().generationId().value()).getLeastSignificantBits();
    }

    private static RenderOrder order(int number) {
        return new RenderOrder(new GenerationId(new UUID(0, number).toString()), 1);
    }
}
