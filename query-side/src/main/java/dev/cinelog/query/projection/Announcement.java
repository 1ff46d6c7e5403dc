package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells every process, by PostgreSQL's {@code NOTIFY}, what a projection transaction applied and changed. Only projections
 * notify, never a transaction that appends events: notifying serialises commits.
 */
public final class Announcement {

    /** Payload: the processing group, then the ids of the events it applied. */
    public static final String APPLIED = "cinelog_applied";

    /** Payload: the processing group, then the keys of what changed in its read model. */
    public static final String TOUCHED = "cinelog_touched";

    /** A payload must stay below 8,000 bytes. */
    private static final int IDS_A_NOTE = 180;

    private Announcement() {}

    public static void send(Connection connection, String channel, String group, Collection<String> ids)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("select pg_notify(?, note) from unnest(?) as note")) {
            statement.setString(1, channel);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", notes(group, List.copyOf(ids)).toArray()));
            statement.execute();
        }
    }

    private static List<String> notes(String group, List<String> ids) {
        var notes = new ArrayList<String>();
        for (var from = 0; from < ids.size(); from += IDS_A_NOTE) {
            var to = Math.min(from + IDS_A_NOTE, ids.size());
            notes.add(group + " " + String.join(" ", ids.subList(from, to)));
        }
        return notes;
    }
}
