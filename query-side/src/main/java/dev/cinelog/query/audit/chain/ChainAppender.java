package dev.cinelog.query.audit.chain;

import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.audit.merkle.Subtree;
import dev.cinelog.query.projection.BulkStatement;
import dev.cinelog.query.projection.Column;
import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Appends events to the chain: leaves, the nodes that they complete, and the head, in the transaction of the connection. */
public final class ChainAppender {

    private record Row(long ordinal, String eventId, Hash leaf, long position) {}

    private record Node(Subtree subtree, Hash hash) {}

    private static final BulkStatement<Row> LEAVES = BulkStatement.of(
            """
            insert into audit.leaf (ordinal, event_id, leaf, position)
            select ordinal, event_id, decode(leaf, 'base64'), position
              from unnest(?, ?, ?, ?) as fresh (ordinal, event_id, leaf, position)""",
            Column.bigint(Row::ordinal),
            Column.text(Row::eventId),
            Column.text(row -> row.leaf().base64()),
            Column.bigint(Row::position));

    private static final BulkStatement<Node> NODES = BulkStatement.of(
            """
            insert into audit.node (level, idx, hash)
            select level, idx, decode(hash, 'base64') from unnest(?, ?, ?) as fresh (level, idx, hash)""",
            Column.integer(node -> node.subtree().level()),
            Column.bigint(node -> node.subtree().index()),
            Column.text(node -> node.hash().base64()));

    private final StoredEvents events;

    public ChainAppender(StoredEvents events) {
        this.events = events;
    }

    /**
     * Appends events in this order. Those that the chain has already are passed over, so that going back and coming again
     * changes nothing.
     *
     * @throws IllegalStateException if one of them is not in the store
     */
    public void append(Connection connection, Collection<String> eventIds) throws SQLException {
        var range = ChainHead.take(connection);
        var known = known(connection, eventIds);
        var fresh = eventIds.stream().filter(id -> !known.contains(id)).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Row>();
        var nodes = new ArrayList<Node>();
        for (var event : stored(fresh)) {
            var leaf = Leaves.of(event).hash();
            rows.add(new Row(range.size(), event.eventId(), leaf, event.index()));
            range.append(leaf, (subtree, hash) -> {
                if (StoredNodes.keeps(subtree)) {
                    nodes.add(new Node(subtree, hash));
                }
            });
        }
        LEAVES.execute(connection, rows);
        NODES.execute(connection, nodes);
        ChainHead.write(connection, range);
    }

    private List<StoredEvent> stored(List<String> eventIds) {
        var found =
                events.byIds(eventIds).stream().collect(Collectors.toMap(StoredEvent::eventId, Function.identity()));
        return eventIds.stream()
                .map(id -> {
                    var event = found.get(id);
                    if (event == null) {
                        throw new IllegalStateException(
                                "Event %s is gone before the chain came to know it".formatted(id));
                    }
                    return event;
                })
                .toList();
    }

    private static Set<String> known(Connection connection, Collection<String> eventIds) throws SQLException {
        try (var statement = connection.prepareStatement("select event_id from audit.leaf where event_id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", eventIds.toArray()));
            try (var rows = statement.executeQuery()) {
                var known = new HashSet<String>();
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
                return known;
            }
        }
    }
}
