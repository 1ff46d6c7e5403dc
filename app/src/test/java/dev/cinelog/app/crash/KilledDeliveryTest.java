package dev.cinelog.app.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.ReceivedNotice;
import dev.cinelog.app.running.Receiver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while a receiver has a notice and has not answered yet. */
@OwnProcesses
class KilledDeliveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> ENVIRONMENT =
            Map.of("RENDER_WORKERS", "1", "WEBHOOK_ALLOWED_HOSTS", Receiver.HOST);

    @Test
    void theNoticeComesAgainUnderItsId(@TempDir Path directory) throws Exception {
        var data = directory.resolve("data");
        try (var receiver = new Receiver(number -> number == 1 ? 0 : 204)) {
            var secret = killedOverADelivery(data, receiver);

            try (var again = ServerProcess.start(data, ENVIRONMENT)) {
                await().atMost(PATIENCE)
                        .until(() -> again.isAlive() && receiver.received().size() == 2);
            }

            assertThat(receiver.received())
                    .allSatisfy(notice -> assertThat(notice.signature()).isEqualTo(notice.expectedSignature(secret)));
            assertThat(receiver.received())
                    .extracting(ReceivedNotice::id)
                    .containsOnly(receiver.received().get(0).id());
        }
    }

    /** Answers what the notice was signed with. */
    private static String killedOverADelivery(Path data, Receiver receiver) throws Exception {
        try (var server = ServerProcess.start(data, ENVIRONMENT)) {
            var secret = orderAVideo(Api.anonymous(server.url()), receiver);
            await().atMost(PATIENCE).until(() -> receiver.received().size() == 1);
            server.kill();
            return secret;
        }
    }

    private static String orderAVideo(Api nobody, Receiver receiver) {
        var registered = nobody.post(
                        "/auth/register", Json.object("email", "ada@example.org", "password", "correct horse battery"))
                .expect(201);
        var ada = nobody.bearing("ada", registered.at("/session/accessToken"));
        var secret = ada.post("/auth/webhooks", Json.object("url", receiver.url()))
                .expect(201)
                .at("/secret");
        ada.post("/videos/create", Films.tiny("a fox")).expect(201);
        return secret;
    }
}
