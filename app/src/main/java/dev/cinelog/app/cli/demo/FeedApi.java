package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.ApiClient;
import dev.cinelog.app.cli.client.Http;
import dev.cinelog.app.cli.client.ServerAway;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the demo asks of the feed contract, as one signed-up person. */
final class FeedApi {

    private final ApiClient client;
    private @Nullable String token;

    FeedApi(ApiClient client) {
        this.client = client;
    }

    void signUp(Person person) throws ServerAway {
        token = client.post("auth/register", null, person, SignedUp.class)
                .session()
                .accessToken();
    }

    Video create(VideoOrder order) throws ServerAway {
        return client.post("videos/create", token(), order, Video.class);
    }

    Video video(String id) throws ServerAway {
        return client.get("videos/" + id, token(), Video.class);
    }

    StatusStream watch(String id, Http http) {
        return StatusStream.open(
                http, client.request("videos/" + id + "/events", token()).build());
    }

    private String token() {
        return Objects.requireNonNull(token, "nobody signed up");
    }
}
