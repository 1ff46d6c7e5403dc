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

    /** Payload: the processing group whose read model was replaced by another one. */
    public static final String SWAPPED = "cinelog_swapped";

    /** A payload must stay below 8,000 bytes. */
    private static final int IDS_A_NOTE = 180;

    private Announcement() {}

    /**
     * Announces both at once.
     *
     * @param applied ids of events
     * @param touched keys of what changed
     */
    public static void send(Connection connection, String group, Collection<String> applied, Collection<String> touched)
            throws SQLException {
        var channels = new ArrayList<String>();
        var notes = new ArrayList<String>();
        for (var note : notes(group, List.copyOf(applied))) {
            channels.add(APPLIED);
            notes.add(note);
        }
        for (var note : notes(group, List.copyOf(touched))) {
            channels.add(TOUCHED);
            notes.add(note);
        }
        if (notes.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(
                "select pg_notify(channel, note) from unnest(?, ?) as announced (channel, note)")) {
            statement.setArray(1, connection.createArrayOf("text", channels.toArray()));
            statement.setArray(2, connection.createArrayOf("text", notes.toArray()));
            statement.execute();
        }
    }

    /** Announces that another read model serves under the group's name. */
    public static void sendSwapped(Connection connection, String group) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, SWAPPED);
            statement.setString(2, group);
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
