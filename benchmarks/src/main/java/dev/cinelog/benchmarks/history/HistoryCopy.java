package dev.cinelog.benchmarks.history;

import dev.cinelog.benchmarks.mix.Happening;
import dev.cinelog.benchmarks.mix.MixedHistory;
import java.io.IOException;
import java.sql.SQLException;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.postgresql.ds.PGSimpleDataSource;

/** Writes what happens into the event store, byte for byte as the product's own serializer does, personal fields sealed. */
final class HistoryCopy {

    private static final String COLUMNS = """
            event_store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
              payload_type, payload_revision, payload, meta_data)""";

    private static final int A_TRANSACTION = 50_000;

    private final PGSimpleDataSource database;
    private final Serializer serializer;

    /** @param serializer the one that events are stored with */
    HistoryCopy(PGSimpleDataSource database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** Writes at least so many events. */
    void write(MixedHistory history, long events) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            for (var written = 0L; written < events; ) {
                var end = Math.min(events, written + A_TRANSACTION);
                try (var copy = new BinaryCopy(connection, COLUMNS)) {
                    while (written < end) {
                        for (var happening : history.next()) {
                            write(copy, happening);
                            written++;
                        }
                    }
                }
            }
        }
    }

    void write(Iterable<Happening> happenings) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var copy = new BinaryCopy(connection, COLUMNS)) {
            for (var happening : happenings) {
                write(copy, happening);
            }
        }
    }

    private void write(BinaryCopy copy, Happening happening) throws IOException {
        var payload = serializer.serialize(happening.event(), byte[].class);
        var metaData = serializer.serialize(MetaData.from(happening.provenance()), byte[].class);
        copy.row(9)
                .text(happening.id())
                .text(happening.aggregateId())
                .bigint(happening.sequence())
                .text(happening.aggregateType())
                .text(DateTimeUtils.formatInstant(happening.at()))
                .text(payload.getType().getName())
                .text(payload.getType().getRevision())
                .bytes(payload.getData())
                .bytes(metaData.getData());
    }
}
