package dev.cinelog.saga.render;

import dev.cinelog.api.generation.GenerationId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A render queue in PostgreSQL: an order is a row, taken under a lease that its worker extends while it works. Whatever
 * happens to the worker, the order is there until it is done; a lease that ran out is taken by the next.
 */
final class DurableRenderQueue implements RenderQueue {

    static final Duration LEASE = Duration.ofSeconds(15);

    private static final String TAKE = """
            update process.render_order set
              lease_owner = ?, lease_until = clock_timestamp() + ?::interval, takes = takes + 1
            where (generation_id, attempt) = (
              select generation_id, attempt from process.render_order
              where lease_until is null or lease_until < clock_timestamp()
              order by submitted_at, generation_id limit 1 for update skip locked)
            returning generation_id, attempt, takes""";

    private final JdbcClient jdbc;
    private final String owner;
    private final Semaphore bell = new Semaphore(0);

    /** @param owner unique for the life of this process */
    DurableRenderQueue(JdbcClient jdbc, String owner) {
        this.jdbc = jdbc;
        this.owner = owner;
    }

    @Override
    public void submit(RenderOrder order) {
        jdbc.sql("""
                        insert into process.render_order (generation_id, attempt, submitted_at)
                        values (?, ?, clock_timestamp()) on conflict do nothing""")
                .params(UUID.fromString(order.generationId().value()), order.attempt())
                .update();
        ringAfterCommit();
    }

    Optional<TakenOrder> take() {
        return jdbc.sql(TAKE)
                .params(owner, LEASE.toString())
                .query((row, number) -> new TakenOrder(
                        new RenderOrder(new GenerationId(row.getString("generation_id")), row.getInt("attempt")),
                        row.getInt("takes")))
                .optional();
    }

    /** Waits for an order to be submitted here, or for a while: orders submitted elsewhere do not ring. */
    void awaitOrder(Duration atMost) throws InterruptedException {
        if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    /** @return whether the lease is still ours */
    boolean extend(RenderOrder order) {
        return jdbc.sql("""
                                update process.render_order set lease_until = clock_timestamp() + ?::interval
                                where generation_id = ? and attempt = ? and lease_owner = ?""")
                        .params(
                                LEASE.toString(),
                                UUID.fromString(order.generationId().value()),
                                order.attempt(),
                                owner)
                        .update()
                == 1;
    }

    void done(RenderOrder order) {
        jdbc.sql("delete from process.render_order where generation_id = ? and attempt = ?")
                .params(UUID.fromString(order.generationId().value()), order.attempt())
                .update();
    }

    /** Gives an order back untouched, for the next worker. */
    void release(RenderOrder order) {
        jdbc.sql("""
                        update process.render_order set lease_owner = null, lease_until = null, takes = takes - 1
                        where generation_id = ? and attempt = ? and lease_owner = ?""")
                .params(UUID.fromString(order.generationId().value()), order.attempt(), owner)
                .update();
    }

    private void ringAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            bell.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.release();
            }
        });
    }
}
