package dev.cinelog.app.rebuild;

/** A video that many people watched before the test began. */
final class ViewedOften {

    /** How many people, and which video. */
    static final String SQL = """
            insert into event_store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
              payload_type, payload_revision, payload, meta_data)
            select gen_random_uuid()::text, viewing, 0, 'Viewing', '2026-01-01T00:00:00.000Z',
              'dev.cinelog.api.engagement.event.VideoViewed', '1',
              convert_to(json_build_object('viewingId', viewing, 'videoId', video, 'accountId', null)::text, 'UTF8'),
              convert_to('{}', 'UTF8')
            from (select 'viewing:v1:' || number as viewing from generate_series(1, ?) as number) as viewings,
              (select ?::text as video) as videos""";

    private ViewedOften() {}
}
