package dev.cinelog.query.rebuild;

import dev.cinelog.query.projection.ReadModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Where the read model that serves stands. Whoever holds it keeps every process from moving it on. */
final class LiveToken {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Serializer serializer;

    LiveToken(Serializer serializer) {
        this.serializer = serializer;
    }

    /** Holds it until the transaction ends; nothing if a batch kept it for more than two seconds. */
    Optional<Place> hold(Connection connection, ReadModel readModel) throws SQLException {
        try (var timeout = connection.createStatement();
                var statement = connection.prepareStatement("""
                        select token, token_type from process.token
                        where processor = ? and segment = 0 for update""")) {
            timeout.execute("set local lock_timeout = '2s'");
            statement.setString(1, readModel.group());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("%s has never been filled".formatted(readModel.group()), "02000");
                }
                return Optional.of(read(rows.getString(1), rows.getString(2)));
            }
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** Puts it at a place, away from whoever held it: its next batch cannot commit. */
    void move(Connection connection, ReadModel readModel, Place place) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update process.token set token = ?, token_type = ?, owner = null, epoch = epoch + 1
                where processor = ? and segment = 0""")) {
            var token = place.token();
            statement.setString(1, serializer.serialize(token, String.class).getData());
            statement.setString(2, token.getClass().getName());
            statement.setString(3, readModel.group());
            statement.executeUpdate();
        }
    }

    private Place read(String token, String type) {
        return token == null
                ? Place.BEGINNING
                : Place.of(serializer.<String, TrackingToken>deserialize(
                        new SimpleSerializedObject<>(token, String.class, type, null)));
    }
}
