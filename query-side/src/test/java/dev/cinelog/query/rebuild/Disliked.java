package dev.cinelog.query.rebuild;

import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.query.projection.Projection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;

/** What a later version might make of the same events: what people ever disliked. */
public final class Disliked implements Projection {

    private final Set<Reacted> gathered = new HashSet<>();

    @EventHandler
    void on(Reacted event) {
        if (event.reaction() == Reaction.DISLIKE) {
            gathered.add(event);
        }
    }

    @Override
    public Set<String> flush(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into liked values (?::uuid, ?::uuid, 0) on conflict do nothing")) {
            for (var event : gathered) {
                statement.setString(1, event.accountId().value());
                statement.setString(2, event.target().id());
                statement.executeUpdate();
            }
        }
        gathered.clear();
        return Set.of();
    }

    @Override
    public void discard() {
        gathered.clear();
    }
}
