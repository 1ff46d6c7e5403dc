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
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The outbox as tasks of db-scheduler, in a table and on threads of its own, so that receivers that take their time hold up no
 * alarm. A delivery is a row, which goes once its notice was taken or given up. An announcement becomes rows only where it cannot
 * be addressed at once. What a process died over, another one does again.
 */
public final class DurableOutbox implements Outbox, SmartLifecycle {

    private static final String TABLE = "process.outbox";
    private static final int THREADS = 8;

    /** When our own database or read models fail, that is no receiver's try. */
    private static final Duration AFTER_OUR_OWN_FAILURE = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(DurableOutbox.class);

    private final Announcer announcer;
    private final CustomTask<Announcement> announcements;
    private final CustomTask<Delivery> deliveries;
    private final Scheduler scheduler;
    private volatile boolean running;

    /** @param owner unique for the life of this process */
    DurableOutbox(DataSource dataSource, Announcer announcer, Courier courier, String owner) {
        this.announcer = announcer;
        this.announcements = task("announce", Announcement.class, this::address);
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
        if (!isAddressed(announcement)) {
            scheduler.scheduleIfNotExists(
                    announcements.instance(announcement.notice().id(), announcement),
                    announcement.notice().at());
        }
    }

    /** Most people have no webhooks, and then there is nothing to keep. */
    private boolean isAddressed(Announcement announcement) {
        try {
            return address(announcement).isEmpty();
        } catch (RuntimeException away) {
            log.warn("Cannot find out yet whom {} is for", announcement.notice().id(), away);
            return false;
        }
    }

    private Optional<Duration> address(Announcement announcement) {
        return announcer.announce(announcement, this::put);
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
