package dev.cinelog.query.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that touched a row last: the last one that concerns the read model and names every part of the row's key,
 * as its aggregate, somewhere in its payload, or, where the read model looks at those who act, in its metadata.
 */
final class LastEvent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final long upTo;
    private final Collection<String> otherTypes;
    private final boolean whoActs;

    /**
     * @param upTo the last index that counts
     * @param otherTypes payload types that do not concern the read model
     * @param whoActs whether an event touches the rows of whoever did what it tells
     */
    LastEvent(Connection connection, long upTo, Collection<String> otherTypes, boolean whoActs) {
        this.connection = connection;
        this.upTo = upTo;
        this.otherTypes = otherTypes;
        this.whoActs = whoActs;
    }

    /** @param key a primary key as JSON */
    @Nullable
    String naming(String key) throws SQLException {
        var parts = parts(key);
        var named = " and (aggregate_identifier = ? or position(convert_to(?, 'UTF8') in %s) > 0)"
                .formatted(whoActs ? "payload || meta_data" : "payload");
        try (var statement =
                connection.prepareStatement("""
                select event_identifier from event_store.domain_event
                where global_index <= ? and payload_type <> all (?)""" + named.repeat(parts.size()) + " order by global_index desc limit 1")) {
            statement.setLong(1, upTo);
            statement.setArray(2, connection.createArrayOf("text", otherTypes.toArray()));
            var parameter = 3;
            for (var part : parts) {
                statement.setString(parameter++, part);
                statement.setString(parameter++, part);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** Status words and counters are no names; ids are. */
    private static List<String> parts(String key) {
        try {
            var parts = new ArrayList<String>();
            JSON.readTree(key).forEach(part -> {
                if (part.isTextual() && part.textValue().length() >= 16) {
                    parts.add(part.textValue());
                }
            });
            return parts;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL wrote no JSON", impossible);
        }
    }
}
