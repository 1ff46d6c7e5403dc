package dev.cinelog.saga.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.saga.FakeCommandBus;
import dev.cinelog.saga.ProcessDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DurableAlarmsTest {

    private static final Instant LONG_AGO = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant FAR_AWAY = Instant.parse("2126-03-01T12:00:00Z");
    private static final ExpireGeneration COMMAND = new ExpireGeneration(new GenerationId("job"), 0);
    private static final ExpireGeneration OTHER = new ExpireGeneration(new GenerationId("other"), 0);

    private final DataSource dataSource = ProcessDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final FakeCommandBus bus = new FakeCommandBus();
    private final List<DurableAlarms> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(DurableAlarms::stop);
    }

    @Test
    void goesOffOnce() {
        start("node").at("key", LONG_AGO, COMMAND);

        awaitNoneWaiting();
        assertThat(bus.payloads()).containsExactly(COMMAND);
    }

    @Test
    void waitsForItsInstant() {
        var alarms = start("node");
        alarms.at("later", FAR_AWAY, OTHER);
        alarms.at("now", LONG_AGO, COMMAND);

        await().until(() -> waiting().equals(List.of("later")));
        assertThat(bus.payloads()).containsExactly(COMMAND);
    }

    @Test
    void theSameKeyTwiceIsOneAlarm() {
        var alarms = create("node");
        alarms.at("key", LONG_AGO, COMMAND);
        alarms.at("key", FAR_AWAY, OTHER);
        start(alarms);

        awaitNoneWaiting();
        assertThat(bus.payloads()).containsExactly(COMMAND);
    }

    @Test
    void isTakenBack() {
        var alarms = create("node");
        alarms.at("key", FAR_AWAY, COMMAND);

        alarms.cancel("key");
        alarms.cancel("key");
        alarms.cancel("never set");

        assertThat(waiting()).isEmpty();
    }

    @Test
    void cannotBeTakenBackWhileItGoesOff() {
        var alarms = create("node");
        alarms.at("key", FAR_AWAY, COMMAND);
        jdbc.sql("update process.scheduled_task set picked = true").update();

        alarms.cancel("key");

        assertThat(waiting()).containsExactly("key");
    }

    @Test
    void isSetInTheTransactionAroundIt() {
        var alarms = create("node");
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));

        transaction.executeWithoutResult(status -> {
            alarms.at("rolled back", FAR_AWAY, COMMAND);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> alarms.at("committed", FAR_AWAY, COMMAND));

        assertThat(waiting()).containsExactly("committed");
    }

    @Test
    void survivesARestart() {
        var before = start("before");
        before.at("key", FAR_AWAY, COMMAND);
        before.stop();
        started.clear();
        jdbc.sql("update process.scheduled_task set execution_time = now()").update();

        start("after");

        awaitNoneWaiting();
        assertThat(bus.payloads()).containsExactly(COMMAND);
    }

    @Test
    void goesOffElsewhereWhenAProcessDiesOverIt() {
        create("dead").at("key", LONG_AGO, COMMAND);
        jdbc.sql("""
                        update process.scheduled_task
                        set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 minute'""").update();

        start("alive");

        awaitNoneWaiting();
        assertThat(bus.payloads()).containsExactly(COMMAND);
    }

    @Test
    void triesACommandAgainThatFailed() {
        bus.fail(new IllegalStateException("broken"));
        start("node").at("key", LONG_AGO, COMMAND);

        awaitNoneWaiting();
        assertThat(bus.payloads()).containsExactly(COMMAND, COMMAND);
    }

    @Test
    void doesNotInsistOnACommandThatComesLate() {
        bus.refuse(ErrorCode.GENERATION_ENDED);
        start("node").at("key", LONG_AGO, COMMAND);

        awaitNoneWaiting();
        assertThat(bus.payloads()).containsExactly(COMMAND);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "2,4", "6,64", "7,64", "1000,64"})
    void waitsTwiceAsLongAfterEveryFailureUpToAMinute(int failures, int seconds) {
        assertThat(DurableAlarms.backOff(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    private DurableAlarms create(String owner) {
        return new DurableAlarms(
                dataSource, bus.commands(), JsonMapper.builder().build(), owner);
    }

    private DurableAlarms start(String owner) {
        return start(create(owner));
    }

    private DurableAlarms start(DurableAlarms alarms) {
        alarms.start();
        started.add(alarms);
        return alarms;
    }

    private void awaitNoneWaiting() {
        await().until(() -> waiting().isEmpty());
    }

    private List<String> waiting() {
        return jdbc.sql("select task_instance from process.scheduled_task order by 1")
                .query(String.class)
                .list();
    }
}
