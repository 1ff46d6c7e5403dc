package dev.cinelog.app.cli.demo;

/** What the stub's audit trail tells. */
final class Histories {

    static final String VIDEO = """
            {"events": [
              {"eventId": "1", "aggregateType": "Video", "aggregateId": "v", "sequence": 0, "type": "VideoRequested",
               "at": "2026-01-02T03:04:05.100Z", "metadata": {"actor": "p"},
               "payload": {"videoId": {"value": "v"}, "generationId": "0199a1b2-0000-7000-8000-000000000002",
                           "prompt": "•••", "spec": {"seconds": 5, "width": 1280}, "visibility": "PUBLIC", "sourceVideoId": null}},
              {"eventId": "4", "aggregateType": "Video", "aggregateId": "v", "sequence": 1, "type": "VideoPublished",
               "at": "2026-01-02T03:04:09.000Z", "metadata": {},
               "payload": {"media": {"videoKey": "videos/v.mp4", "bytes": 1000}}}]}""";

    static final String GENERATION = """
            {"events": [
              {"eventId": "2", "aggregateType": "Generation", "aggregateId": "g", "sequence": 0, "type": "GenerationRequested",
               "at": "2026-01-02T03:04:05.100Z", "metadata": {}, "payload": {"maxRetries": 3}},
              {"eventId": "3", "aggregateType": "Generation", "aggregateId": "g", "sequence": 1, "type": "GenerationProgressed",
               "at": "2026-01-02T03:04:07.000Z", "metadata": {}, "payload": {"attempt": 1, "percent": 40}}]}""";

    private Histories() {}
}
