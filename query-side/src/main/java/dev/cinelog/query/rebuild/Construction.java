package dev.cinelog.query.rebuild;

import dev.cinelog.query.projection.BatchWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/**
 * A read model under construction: folds history into tables of its own, rows and place in one transaction a page, while the
 * next page is being read.
 */
final class Construction {

    /** So few events that folding them holds nobody up. */
    static final long FEW = 2_000;

    private final DataSource unpooled;
    private final RunTable runs;
    private final PageReader reader;
    private final BatchWriter writer;
    private final Executor readAhead;

    /** @param unpooled gives a connection of its own each time */
    Construction(DataSource unpooled, RunTable runs, PageReader reader, BatchWriter writer, Executor readAhead) {
        this.unpooled = unpooled;
        this.runs = runs;
        this.reader = reader;
        this.writer = writer;
        this.readAhead = readAhead;
    }

    PageReader reader() {
        return reader;
    }

    /** Folds until few events are left, if any. */
    Run build(Run run) throws SQLException, InterruptedException {
        try (var connection = open()) {
            var at = run;
            for (var head = head(connection); ; head = head(connection)) {
                at = build(connection, at, Place.at(head));
                if (head(connection) - at.place().index() < FEW) {
                    return at;
                }
            }
        }
    }

    /** Folds what lies between the run's place and another one, within the connection's transaction. */
    Run fold(Connection connection, Run run, Place to) throws SQLException {
        Schemas.use(connection, run.schema());
        var at = run;
        while (!at.place().equals(to)) {
            at = write(connection, at, reader.read(at.place(), to), to.index());
        }
        return at;
    }

    Connection open() throws SQLException {
        var connection = unpooled.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit to off");
        }
        connection.commit();
        return connection;
    }

    private Run build(Connection connection, Run run, Place to) throws SQLException {
        var at = run;
        var next = ahead(at.place(), to);
        while (!at.place().equals(to)) {
            var page = join(next);
            next = page.place().equals(to) ? next : ahead(page.place(), to);
            Schemas.use(connection, run.schema());
            at = write(connection, at, page, to.index());
            connection.commit();
        }
        return at;
    }

    private Run write(Connection connection, Run run, Page page, long head) throws SQLException {
        writer.write(connection, page.events());
        return runs.move(connection, run, page.place(), head);
    }

    private CompletableFuture<Page> ahead(Place from, Place to) {
        return CompletableFuture.supplyAsync(() -> reader.read(from, to), readAhead);
    }

    private static Page join(CompletableFuture<Page> page) {
        try {
            return page.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private static long head(Connection connection) throws SQLException, InterruptedException {
        for (OptionalLong head; ; Pause.shortly()) {
            head = HistoryHead.hold(connection);
            connection.rollback();
            if (head.isPresent()) {
                return head.getAsLong();
            }
        }
    }
}
