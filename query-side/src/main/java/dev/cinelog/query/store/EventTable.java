package dev.cinelog.query.store;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** What the tables of history and their columns are called in PostgreSQL. */
public final class EventTable {

    private EventTable() {}

    public static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("event_store.domain_event")
                .snapshotTable("event_store.snapshot")
                .globalIndexColumn("global_index")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }
}
