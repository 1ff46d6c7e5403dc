package dev.cinelog.query.rebuild;

import dev.cinelog.query.projection.Announcement;
import dev.cinelog.query.projection.ReadModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;

/**
 * Lets a read model under construction change places with the one that serves, in one transaction: holds the live one's
 * token, then all appends, so that the head of history is exact; folds the rest; renames; moves the token to that head, away
 * from its owner; announces what the new one has applied and the old one had not.
 */
final class Swap {

    private final Construction construction;
    private final RunTable runs;
    private final LiveToken token;

    Swap(Construction construction, RunTable runs, LiveToken token) {
        this.construction = construction;
        this.runs = runs;
        this.token = token;
    }

    /** Tries until it is done; between tries everybody else has their turn. */
    Run swap(Run run) throws SQLException, InterruptedException {
        for (var at = run; ; Pause.shortly()) {
            runs.extend(at);
            at = construction.build(at);
            try (var connection = construction.open()) {
                var swapped = attempt(connection, at);
                if (swapped.phase().isOver()) {
                    connection.commit();
                    return swapped;
                }
                connection.rollback();
            }
        }
    }

    /** @return the same run if it did not come to pass, and everything is to be rolled back */
    private Run attempt(Connection connection, Run run) throws SQLException {
        var live = token.hold(connection, run.readModel());
        if (live.isEmpty()) {
            return run;
        }
        var head = HistoryHead.hold(connection);
        if (head.isEmpty() || head.getAsLong() - run.place().index() > 2 * Construction.FEW) {
            return run;
        }
        var end = Place.at(head.getAsLong());
        var ready = construction.fold(connection, run, end);
        changePlaces(connection, run, live.get());
        token.move(connection, run.readModel(), end);
        announce(connection, run.readModel(), live.get());
        return runs.swapped(connection, ready);
    }

    private static void changePlaces(Connection connection, Run run, Place live) throws SQLException {
        var serving = run.readModel().schema();
        var previous = Schemas.previous(run.readModel());
        var aside = serving + "_aside";
        Schemas.rename(connection, serving, aside);
        Schemas.rename(connection, run.schema(), serving);
        Schemas.drop(connection, previous);
        Schemas.rename(connection, aside, previous);
        remember(connection, run.readModel(), live);
    }

    private static void remember(Connection connection, ReadModel readModel, Place live) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into rebuild.previous values (?, ?, ?, clock_timestamp())
                on conflict (processing_group) do update set
                  place_index = excluded.place_index, place_gaps = excluded.place_gaps, since = excluded.since""")) {
            statement.setString(1, readModel.group());
            statement.setLong(2, live.index());
            statement.setArray(3, connection.createArrayOf("int8", live.gaps().toArray()));
            statement.executeUpdate();
        }
    }

    private static void announce(Connection connection, ReadModel readModel, Place live) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select event_identifier from event_store.domain_event
                where global_index > ? or global_index = any (?)""")) {
            statement.setLong(1, live.index());
            statement.setArray(2, connection.createArrayOf("int8", live.gaps().toArray()));
            try (var rows = statement.executeQuery()) {
                var applied = new ArrayList<String>();
                while (rows.next()) {
                    applied.add(rows.getString(1));
                }
                Announcement.send(connection, readModel.group(), applied, Set.of());
            }
        }
        Announcement.sendSwapped(connection, readModel.group());
    }
}
