package dev.cinelog.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.query.Events;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedReadModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class AnnouncementTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private Connection listener;

    @BeforeEach
    void listen() throws SQLException {
        listener = database.unpooled().getConnection();
        try (var statement = listener.createStatement()) {
            statement.execute("listen %s; listen %s".formatted(Announcement.APPLIED, Announcement.TOUCHED));
        }
    }

    @AfterEach
    void hangUp() throws SQLException {
        listener.close();
    }

    @Test
    void aThousandIdsFitIntoNotesOfPostgres() throws SQLException {
        var ids = IntStream.range(0, 1_000)
                .mapToObj(number -> UUID.randomUUID().toString())
                .toList();
        try (var connection = database.unpooled().getConnection()) {
            Announcement.send(connection, "projection.creator_stats", ids, List.of());
        }

        var notes = heard();
        assertThat(notes)
                .allSatisfy(
                        note -> assertThat(note.getParameter().getBytes(UTF_8)).hasSizeLessThan(8_000))
                .allSatisfy(note -> assertThat(note.getParameter()).startsWith("projection.creator_stats "));
        assertThat(notes.stream().flatMap(AnnouncementTest::ids)).containsExactlyElementsOf(ids);
    }

    @Test
    void nothingIsSaidOfNothing() throws SQLException {
        try (var connection = database.unpooled().getConnection()) {
            Announcement.send(connection, "projection.feed", List.of(), List.of());
        }

        assertThat(heard()).isEmpty();
    }

    @Test
    void aBatchAnnouncesItsEventsAndWhatTheyTouched() throws SQLException {
        var history = History.of(Events.requested(1, 1), Events.liked(2, 1), Events.liked(3, 1));
        database.project(history, FeedReadModel.readModel());

        var ids = history.events().stream().map(EventMessage::getIdentifier).collect(joining(" "));
        assertThat(heard())
                .extracting(note -> note.getName() + ": " + note.getParameter())
                .containsExactly(
                        "cinelog_applied: projection.feed " + ids,
                        "cinelog_touched: projection.feed bbbbbbbb-0000-7000-8000-000000000001");
    }

    @Test
    void aBatchThatWasRolledBackAnnouncesNothing() throws SQLException {
        try (var connection = database.unpooled().getConnection()) {
            connection.setAutoCommit(false);
            Announcement.send(connection, "projection.feed", List.of("never"), List.of());
            connection.rollback();
        }

        assertThat(heard()).isEmpty();
    }

    /** What was announced up to now: it comes along with the answer to any statement. */
    private List<PGNotification> heard() throws SQLException {
        try (var statement = listener.createStatement()) {
            statement.execute("select 1");
        }
        return Arrays.asList(listener.unwrap(PGConnection.class).getNotifications());
    }

    private static Stream<String> ids(PGNotification note) {
        return Arrays.stream(note.getParameter().split(" ", -1)).skip(1);
    }
}
