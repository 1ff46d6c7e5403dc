package dev.cinelog.saga.render;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A render queue in PostgreSQL: an order is a row, taken under a lease that its worker extends while it works. Whatever
 * happens to the worker, the order is there until it is done; a lease that ran out is taken by the next.
 */
final class DurableRenderQueue implements RenderQueue {

    private static final UUID NOBODY = new UUID(0, 0);

    static final Duration LEASE = Duration.ofSeconds(15);

    /** Fair queueing: an account's next order has the turn after its last, and nobody's turn lies behind the queue's. */
    private static final String SUBMIT = """
            insert into process.render_order (generation_id, attempt, account_id, submitted_at, due_at, turn)
            select :generation, :attempt, :account, clock_timestamp(), clock_timestamp(), greatest(
              (select coalesce(max(turn), 0) + 1 from process.render_order where account_id = :account),
              (select coalesce(min(turn), 0) from process.render_order))
            on conflict do nothing""";

    private static final String TAKE = """
            update process.render_order set
              lease_owner = :owner, lease_until = clock_timestamp() + :lease::interval, takes = takes + 1
            where (generation_id, attempt) = (
              select generation_id, attempt from process.render_order
              where due_at <= clock_timestamp()
                and (lease_until is null or lease_until < clock_timestamp())
                and account_id <> all (array(
                  select account_id from process.render_order
                  where lease_until >= clock_timestamp() and account_id <> :nobody
                  group by account_id having count(*) >= :most))
              order by turn, submitted_at, generation_id limit 1 for update skip locked)
            returning generation_id, attempt, takes, looks""";

    private final JdbcClient jdbc;
    private final String owner;
    private final int mostAnAccount;
    private final Semaphore bell = new Semaphore(0);

    /**
     * @param owner unique for the life of this process
     * @param mostAnAccount how many orders of one account may be worked on at the same time
     */
    DurableRenderQueue(JdbcClient jdbc, String owner, int mostAnAccount) {
        this.jdbc = jdbc;
        this.owner = owner;
        this.mostAnAccount = mostAnAccount;
    }

    @Override
    public void submit(RenderOrder order, @Nullable AccountId accountId) {
        jdbc.sql(SUBMIT)
                .param("generation", generation(order))
                .param("attempt", order.attempt())
                .param("account", accountId == null ? NOBODY : UUID.fromString(accountId.value()))
                .update();
        ringAfterCommit();
    }

    Optional<TakenOrder> take() {
        return jdbc.sql(TAKE)
                .param("owner", owner)
                .param("lease", LEASE.toString())
                .param("most", mostAnAccount)
                .param("nobody", NOBODY)
                .query((row, number) -> new TakenOrder(
                        new RenderOrder(new GenerationId(row.getString("generation_id")), row.getInt("attempt")),
                        row.getInt("takes"),
                        row.getInt("looks")))
                .optional();
    }

    /** How many orders wait for a worker. */
    long waiting() {
        return jdbc.sql("select count(*) from process.render_order where looks = 0 and lease_until is null")
                .query(Long.class)
                .single();
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
                        .params(LEASE.toString(), generation(order), order.attempt(), owner)
                        .update()
                == 1;
    }

    void done(RenderOrder order) {
        jdbc.sql("delete from process.render_order where generation_id = ? and attempt = ?")
                .params(generation(order), order.attempt())
                .update();
    }

    /** Gives an order back untouched, for the next worker. */
    void release(RenderOrder order) {
        jdbc.sql("""
                        update process.render_order set lease_owner = null, lease_until = null, takes = takes - 1
                        where generation_id = ? and attempt = ? and lease_owner = ?""").params(generation(order), order.attempt(), owner).update();
    }

    /** Lays an order aside that a generator elsewhere works on, until somebody is to look again. */
    void layAside(RenderOrder order, Duration pause) {
        jdbc.sql("""
                        update process.render_order set lease_owner = null, lease_until = null, takes = 0,
                          looks = looks + 1, due_at = clock_timestamp() + ?::interval
                        where generation_id = ? and attempt = ? and lease_owner = ?""")
                .params(pause.toString(), generation(order), order.attempt(), owner)
                .update();
    }

    /** Has somebody look at once at an order that was laid aside; changes nothing if it is done. */
    void hasten(RenderOrder order) {
        jdbc.sql("update process.render_order set due_at = clock_timestamp() where generation_id = ? and attempt = ?")
                .params(generation(order), order.attempt())
                .update();
        ringAfterCommit();
    }

    private static UUID generation(RenderOrder order) {
        return UUID.fromString(order.generationId().value());
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
