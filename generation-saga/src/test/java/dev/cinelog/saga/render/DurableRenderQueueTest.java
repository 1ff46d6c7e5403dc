package dev.cinelog.saga.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.saga.ProcessDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DurableRenderQueueTest {

    private static final RenderOrder ORDER = order(1);

    private final DataSource dataSource = ProcessDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final DurableRenderQueue queue = queue("one");
    private final DurableRenderQueue elsewhere = queue("other");
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(dataSource));

    @Test
    void anOrderSubmittedTwiceIsOneOrder() {
        queue.submit(ORDER, null);
        elsewhere.submit(ORDER, null);

        assertThat(queue.take()).contains(new TakenOrder(ORDER, 1, 0));
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void attemptsOfAJobAreOrdersOfTheirOwn() {
        var next = new RenderOrder(ORDER.generationId(), 2);
        queue.submit(ORDER, null);
        queue.submit(next, null);

        assertThat(queue.take()).map(TakenOrder::order).contains(ORDER);
        assertThat(queue.take()).map(TakenOrder::order).contains(next);
    }

    @Test
    void ordersAreTakenInTurn() {
        var orders = List.of(order(3), order(1), order(2));
        orders.forEach(order -> queue.submit(order, null));

        assertThat(orders)
                .allSatisfy(
                        order -> assertThat(queue.take()).map(TakenOrder::order).contains(order));
    }

    @Test
    void everyOrderIsTakenByOneOfManyWorkers() throws Exception {
        var orders =
                IntStream.range(0, 100).mapToObj(DurableRenderQueueTest::order).toList();
        orders.forEach(order -> queue.submit(order, null));

        assertThat(takeAllWith(8)).extracting(TakenOrder::order).containsExactlyInAnyOrderElementsOf(orders);
    }

    @Test
    void aLeaseThatRanOutIsTakenByTheNext() {
        queue.submit(ORDER, null);
        queue.take();
        expireLeases();

        assertThat(elsewhere.take()).contains(new TakenOrder(ORDER, 2, 0));
        assertThat(queue.extend(ORDER)).isFalse();
        assertThat(elsewhere.extend(ORDER)).isTrue();
    }

    @Test
    void aLeaseThatIsExtendedKeepsTheOrderFromOthers() {
        queue.submit(ORDER, null);
        queue.take();
        expireLeases();

        assertThat(queue.extend(ORDER)).isTrue();
        assertThat(elsewhere.take()).isEmpty();
    }

    @Test
    void anOrderGivenBackIsTakenAsIfForTheFirstTime() {
        queue.submit(ORDER, null);
        queue.take();

        queue.release(ORDER);

        assertThat(elsewhere.take()).contains(new TakenOrder(ORDER, 1, 0));
    }

    @Test
    void nobodyGivesBackWhatSomebodyElseHolds() {
        queue.submit(ORDER, null);
        queue.take();

        elsewhere.release(ORDER);

        assertThat(elsewhere.take()).isEmpty();
        assertThat(queue.extend(ORDER)).isTrue();
    }

    @Test
    void anOrderThatIsDoneIsGone() {
        queue.submit(ORDER, null);
        queue.take();

        queue.done(ORDER);
        expireLeases();

        assertThat(queue.take()).isEmpty();
        assertThat(queue.extend(ORDER)).isFalse();
    }

    @Test
    void anOrderIsPartOfTheTransactionAroundIt() {
        transaction.executeWithoutResult(status -> {
            queue.submit(order(1), null);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> queue.submit(order(2), null));

        assertThat(queue.take()).map(TakenOrder::order).contains(order(2));
        assertThat(queue.take()).isEmpty();
    }

    @Test
    @Timeout(20)
    void wakesAWaitingWorkerOnceTheOrderIsCommitted() {
        var worker = CompletableFuture.supplyAsync(this::waitAndTake);

        transaction.executeWithoutResult(status -> queue.submit(ORDER, null));

        assertThat(worker.join()).contains(new TakenOrder(ORDER, 1, 0));
    }

    private Optional<TakenOrder> waitAndTake() {
        try {
            queue.awaitOrder(Duration.ofMinutes(1));
            return queue.take();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<TakenOrder> takeAllWith(int workers) throws Exception {
        var start = new CyclicBarrier(workers);
        var pool = Executors.newFixedThreadPool(workers);
        try {
            Callable<List<TakenOrder>> worker = () -> takeAll(start);
            var taken = new ArrayList<TakenOrder>();
            for (Future<List<TakenOrder>> some : pool.invokeAll(Collections.nCopies(workers, worker))) {
                taken.addAll(some.get());
            }
            return taken;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<TakenOrder> takeAll(CyclicBarrier start) throws Exception {
        var mine = queue(UUID.randomUUID().toString());
        var taken = new ArrayList<TakenOrder>();
        start.await();
        for (var next = mine.take(); next.isPresent(); next = mine.take()) {
            taken.add(next.get());
        }
        return taken;
    }

    private void expireLeases() {
        jdbc.sql("update process.render_order set lease_until = now() - interval '1 second'")
                .update();
    }

    private DurableRenderQueue queue(String owner) {
        return new DurableRenderQueue(jdbc, owner, 2);
    }

    private static RenderOrder order(int number) {
        return new RenderOrder(new GenerationId(new UUID(0, number).toString()), 1);
    }
}
