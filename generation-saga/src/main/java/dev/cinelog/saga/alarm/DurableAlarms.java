package dev.cinelog.saga.alarm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.cinelog.saga.SystemCommands;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Alarms as one-time tasks of db-scheduler: a row each, set in the transaction of the saga. */
public final class DurableAlarms implements Alarms, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DurableAlarms.class);
    private static final String TABLE = "process.scheduled_task";
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    private final OneTimeTask<Object> task;
    private final Scheduler scheduler;
    private volatile boolean running;

    /** @param owner unique for the life of this process */
    public DurableAlarms(DataSource dataSource, SystemCommands commands, ObjectMapper json, String owner) {
        this.task = Tasks.oneTime("alarm", Object.class)
                .onFailure(DurableAlarms::retry)
                .execute((alarm, context) -> commands.send(alarm.getData()));
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(owner))
                .serializer(new AlarmSerializer(json))
                .threads(2)
                .pollingInterval(Duration.ofMillis(250))
                .heartbeatInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    @Override
    public void at(String key, Instant instant, Object command) {
        scheduler.scheduleIfNotExists(task.instance(key, command), instant);
    }

    @Override
    public void cancel(String key) {
        try {
            scheduler.cancel(TaskInstanceId.of(task.getName(), key));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException goneOff) {
            log.debug("Alarm {} cannot be taken back any more", key);
        }
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

    private static void retry(ExecutionComplete failed, ExecutionOperations<Object> alarm) {
        var pause = backOff(failed.getExecution().consecutiveFailures);
        alarm.reschedule(failed, failed.getTimeDone().plus(pause));
    }

    /** Doubles up to about a minute: however long an outage was, alarms go off within a minute of its end. */
    static Duration backOff(int earlierFailures) {
        return FIRST_RETRY.multipliedBy(1L << Math.min(earlierFailures, MOST_DOUBLINGS));
    }
}
