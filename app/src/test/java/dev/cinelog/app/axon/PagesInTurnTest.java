package dev.cinelog.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.PageQuery;
import dev.cinelog.api.creator.query.FindTopCreators;
import dev.cinelog.query.connection.TransientFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesInTurnTest {

    private static final FindTopCreators PAGE = new FindTopCreators(10);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService readers = Executors.newCachedThreadPool();

    /** Of another list. */
    private record AnotherPage() implements PageQuery {}

    /** No page at all. */
    private record OneThing() {}

    @AfterEach
    void end() {
        readers.shutdownNow();
    }

    @Test
    void readsSoManyPagesAtOnceAndNoMore() throws Exception {
        var turns = new PagesInTurn(2, LONG);
        var reading = new AtomicInteger();
        var most = new AtomicInteger();
        var answers = new ArrayList<Future<Object>>();
        for (var page = 0; page < 50; page++) {
            answers.add(readers.submit(() -> ask(turns, PAGE, () -> {
                most.accumulateAndGet(reading.incrementAndGet(), Math::max);
                TimeUnit.MILLISECONDS.sleep(2);
                return reading.decrementAndGet();
            })));
        }
        for (var answer : answers) {
            answer.get(1, TimeUnit.MINUTES);
        }

        assertThat(most).hasValue(2);
    }

    @Test
    void holdsUpNeitherAnotherListNorWhatIsNoPage() throws Exception {
        var turns = new PagesInTurn(1, LONG);
        whileOneIsRead(turns, () -> {
            assertThat(ask(turns, new AnotherPage(), () -> "page")).isEqualTo("page");
            assertThat(ask(turns, new OneThing(), () -> "thing")).isEqualTo("thing");
        });
    }

    @Test
    void whoeverWaitsTooLongIsToldOfAnOutage() throws Exception {
        var turns = new PagesInTurn(1, Duration.ofMillis(20));
        whileOneIsRead(
                turns,
                () -> assertThatThrownBy(() -> ask(turns, PAGE, () -> "page"))
                        .satisfies(failure ->
                                assertThat(TransientFailure.causes(failure)).isTrue()));
    }

    @Test
    void aPageThatFailsGivesItsTurnBack() throws Exception {
        var turns = new PagesInTurn(1, Duration.ofMillis(20));

        assertThatThrownBy(() -> ask(turns, PAGE, () -> {
                    throw new IllegalStateException("no page");
                }))
                .hasMessage("no page");
        assertThat(ask(turns, PAGE, () -> "page")).isEqualTo("page");
    }

    private static Object ask(PagesInTurn turns, Object query, InterceptorChain handler) throws Exception {
        return turns.handle(
                new DefaultUnitOfWork<>(
                        new GenericQueryMessage<>(query, "page", ResponseTypes.instanceOf(Object.class))),
                handler);
    }

    /** Another page of the same list is being read meanwhile. */
    private void whileOneIsRead(PagesInTurn turns, ThrowingCallable assertions) throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var answer = readers.submit(() -> ask(turns, PAGE, () -> {
            begun.countDown();
            return end.await(1, TimeUnit.MINUTES);
        }));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

        assertThatCode(assertions).doesNotThrowAnyException();

        end.countDown();
        assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo(true);
    }
}
