package dev.cinelog.saga.webhook;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The outbox as tasks of db-scheduler, in a table and on threads of its own, so that receivers that take their time hold up no
 * alarm. An announcement is one row, which makes one row a webhook before it goes; each goes once its notice was taken or given
 * up. What a process died over, another one does again.
 */
public final class DurableOutbox implements Outbox, SmartLifecycle {

    private static final String TABLE = "process.outbox";
    private static final int THREADS = 8;

    /** When our own database or read models fail, that is no receiver's try. */
    private static final Duration AFTER_OUR_OWN_FAILURE = Duration.ofSeconds(10);

    private final CustomTask<Announcement> announcements;
    private final CustomTask<Delivery> deliveries;
    private final Scheduler scheduler;
    private volatile boolean running;

    /** @param owner unique for the life of this process */
    DurableOutbox(DataSource dataSource, Announcer announcer, Courier courier, String owner) {
        Consumer<Delivery> box = this::put;
        this.announcements = task("announce", Announcement.class, notice -> announcer.announce(notice, box));
        this.deliveries = task("deliver", Delivery.class, courier::deliver);
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), announcements, deliveries)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(owner))
                .serializer(new JacksonSerializer())
                .threads(THREADS)
                .pollingInterval(Duration.ofMillis(250))
                .heartbeatInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    @Override
    public void put(Announcement announcement) {
        scheduler.scheduleIfNotExists(
                announcements.instance(announcement.notice().id(), announcement),
                announcement.notice().at());
    }

    private void put(Delivery delivery) {
        scheduler.scheduleIfNotExists(
                deliveries.instance(delivery.key(), delivery), delivery.notice().at());
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** @param work answers after which time to try again, or nothing where it is done with */
    private static <T extends Tried<T>> CustomTask<T> task(
            String name, Class<T> type, Function<T, Optional<Duration>> work) {
        return Tasks.custom(name, type)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_OUR_OWN_FAILURE))
                .onDeadExecutionRevive()
                .execute((task, context) -> completion(task.getData(), work.apply(task.getData())));
    }

    private static <T extends Tried<T>> CompletionHandler<T> completion(T tried, Optional<Duration> pause) {
        return (done, row) -> pause.ifPresentOrElse(
                time -> row.reschedule(done, done.getTimeDone().plus(time), tried.onceMore()), row::stop);
    }
}
