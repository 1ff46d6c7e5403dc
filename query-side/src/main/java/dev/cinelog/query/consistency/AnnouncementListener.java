package dev.cinelog.query.consistency;

import dev.cinelog.query.projection.Announcement;
import dev.cinelog.query.projection.SwapListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.AxonThreadFactory;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Listens, on a connection of its own, to what every process announces. While the connection is away, announcements are
 * lost and waits run into their time limit: late, never wrong.
 */
public final class AnnouncementListener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AnnouncementListener.class);
    private static final int POLL_MILLIS = 500;
    private static final int ANSWER_SECONDS = 2;

    private final DataSource dataSource;
    private final AppliedEvents applied;
    private final TouchedKeys touched;
    private final SwapListener swapped;
    private final ExecutorService swaps =
            Executors.newSingleThreadExecutor(new AxonThreadFactory(new ThreadGroup("swaps")));
    private volatile boolean running;
    private Thread thread = new Thread();

    /** @param dataSource gives unpooled connections, since this one is kept */
    AnnouncementListener(DataSource dataSource, AppliedEvents applied, TouchedKeys touched, SwapListener swapped) {
        this.dataSource = dataSource;
        this.applied = applied;
        this.touched = touched;
        this.swapped = swapped;
    }

    @Override
    public void start() {
        running = true;
        var listening = new CountDownLatch(1);
        thread = new Thread(() -> listen(listening), "announcements");
        thread.setDaemon(true);
        thread.start();
        try {
            if (!listening.await(10, TimeUnit.SECONDS)) {
                log.warn("Not listening to announcements yet; answers may be marked as eventually consistent");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        swaps.shutdown();
        try {
            thread.join(2L * POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the projections, so that nothing they announce is missed. */
    @Override
    public int getPhase() {
        return -100;
    }

    /** A loss is told once, however often it is tried to make it good. */
    private void listen(CountDownLatch listening) {
        var lost = false;
        while (running) {
            try (var connection = dataSource.getConnection()) {
                subscribe(connection);
                listening.countDown();
                if (lost) {
                    log.info("Announcements come through again");
                    lost = false;
                }
                hear(connection);
            } catch (SQLException | RuntimeException away) {
                if (running && !lost) {
                    log.warn("Lost the connection that announcements come through; trying until it is back", away);
                    lost = true;
                }
                pause();
            }
        }
    }

    private static void subscribe(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Announcement.APPLIED);
            statement.execute("listen " + Announcement.TOUCHED);
            statement.execute("listen " + Announcement.SWAPPED);
        }
    }

    /** Asks for an answer wherever all is silent: a connection that the network has forgotten looks no different. */
    private void hear(Connection connection) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class);
        while (running) {
            var notes = notifications.getNotifications(POLL_MILLIS);
            if (notes != null && notes.length > 0) {
                Arrays.stream(notes).forEach(this::hear);
            } else if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("No answer", "08006");
            }
        }
    }

    private void hear(PGNotification note) {
        var words = List.of(note.getParameter().split(" ", -1));
        var group = words.get(0);
        var rest = words.subList(1, words.size());
        switch (note.getName()) {
            case Announcement.APPLIED -> applied.applied(group, rest);
            case Announcement.TOUCHED -> touched.touched(group, rest);
            default -> swaps.execute(() -> swapped.swapped(group));
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
