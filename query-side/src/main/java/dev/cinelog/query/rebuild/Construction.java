package dev.cinelog.query.rebuild;

import dev.cinelog.query.projection.BatchWriter;
import dev.cinelog.query.projection.Gathering;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/**
 * A read model under construction: folds history into tables of its own. Pages are gathered in memory and written together, rows
 * and place in one transaction, while the next page is being read.
 */
final class Construction {

    /** So few events that folding them holds nobody up. */
    static final long FEW = 2_000;

    private final DataSource unpooled;
    private final RunTable runs;
    private final PageReader reader;
    private final BatchWriter writer;
    private final Gathering gathering;
    private final Executor readAhead;

    /** @param unpooled gives a connection of its own each time */
    Construction(DataSource unpooled, RunTable runs, PageReader reader, BatchWriter writer, Executor readAhead) {
        this.unpooled = unpooled;
        this.runs = runs;
        this.reader = reader;
        this.writer = writer;
        this.gathering = writer.gathering();
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
        var pages = new ReadAhead(reader, readAhead, run.place(), to, gathering.needsContentsOnly());
        var at = run;
        while (!at.place().equals(to)) {
            at = mayGather(connection, at)
                    ? gather(connection, at, pages, to)
                    : pageByPage(connection, at, pages.next().place(), to.index());
        }
        return at;
    }

    private Run gather(Connection connection, Run run, ReadAhead pages, Place to) throws SQLException {
        try {
            var page = pages.next();
            var sound = gathering.add(page.events());
            while (sound && !gathering.isFull() && !page.place().equals(to)) {
                page = pages.next();
                sound = gathering.add(page.events());
            }
            Schemas.use(connection, run.schema());
            if (sound && gathering.write(connection)) {
                var moved = runs.move(connection, run, page.place(), to.index());
                connection.commit();
                return moved;
            }
            connection.rollback();
            return pageByPage(connection, run, page.place(), to.index());
        } finally {
            gathering.forget();
        }
    }

    private boolean mayGather(Connection connection, Run run) throws SQLException {
        Schemas.use(connection, run.schema());
        var allowed = gathering.isAllowed(connection);
        connection.commit();
        return allowed;
    }

    /** Reads again, with all that is known of the events, what was gathered in vain. */
    private Run pageByPage(Connection connection, Run run, Place to, long head) throws SQLException {
        gathering.forget();
        var at = run;
        while (!at.place().equals(to)) {
            at = page(connection, at, reader.read(at.place(), to), head);
        }
        return at;
    }

    private Run page(Connection connection, Run run, Page page, long head) throws SQLException {
        Schemas.use(connection, run.schema());
        var written = write(connection, run, page, head);
        connection.commit();
        return written;
    }

    private Run write(Connection connection, Run run, Page page, long head) throws SQLException {
        writer.write(connection, page.events());
        return runs.move(connection, run, page.place(), head);
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
