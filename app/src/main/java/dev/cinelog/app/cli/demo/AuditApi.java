package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.ApiClient;
import dev.cinelog.app.cli.client.ServerAway;

/** What the demo asks of the audit trail, as operator. */
final class AuditApi {

    private final ApiClient client;
    private final String token;

    AuditApi(ApiClient client, String token) {
        this.client = client;
        this.token = token;
    }

    /** Everything that happened to a video and to the job that made it. */
    History historyOf(String videoId) throws ServerAway {
        History video = history("Video", videoId);
        return video.generationId().isEmpty()
                ? video
                : video.with(history("Generation", video.generationId().get()));
    }

    private History history(String aggregateType, String id) throws ServerAway {
        return client.get("audit/" + aggregateType + "/" + id, token, History.class);
    }
}
