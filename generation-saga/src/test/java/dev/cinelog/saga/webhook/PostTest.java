package dev.cinelog.saga.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.webhook.Receivers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Letter LETTER = new Letter(Map.of("webhook-id", "evt_1"), "{\"n\":\"\u00e9\"}");

    private final Receiver receiver = new Receiver();
    private final Post post = new Post(new Receivers(List.of("127.0.0.1")), new OkHttpClient(), PATIENCE);
    private final NoSockets sockets = new NoSockets();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void sendsWhatItIsGiven() {
        assertThat(post.send(receiver.url(), LETTER)).isEqualTo(Reply.answered(204));

        var received = receiver.received().get(0);
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.header("webhook-id")).isEqualTo("evt_1");
        assertThat(received.header("content-type")).isEqualTo("application/json");
        assertThat(received.body()).isEqualTo(LETTER.body());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 410, 500})
    void tellsHowItWasAnswered(int status) {
        assertThat(post.send(receiver.thenAnswer(status).url(), LETTER)).isEqualTo(Reply.answered(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNobodyElsewhere(int status) {
        try (var elsewhere = new Receiver()) {
            receiver.then(exchange -> {
                exchange.getResponseHeaders().add("Location", elsewhere.url());
                exchange.sendResponseHeaders(status, -1);
            });

            assertThat(post.send(receiver.url(), LETTER)).isEqualTo(Reply.answered(status));
            assertThat(elsewhere.received()).isEmpty();
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    @Timeout(30)
    void readsNoAnswerWithoutAnEnd() {
        receiver.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var chunk = new byte[8_192];
            while (true) {
                exchange.getResponseBody().write(chunk);
            }
        });

        assertThat(post.send(receiver.url(), LETTER)).isEqualTo(Reply.answered(200));
    }

    @Test
    void waitsNoLongerThanItHasPatience() {
        var released = new CountDownLatch(1);
        receiver.then(exchange -> {
            try {
                released.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        var hasty = new Post(new Receivers(List.of("127.0.0.1")), new OkHttpClient(), Duration.ofMillis(200));

        var reply = hasty.send(receiver.url(), LETTER);

        released.countDown();
        assertThat(reply.status()).isZero();
        assertThat(reply.inWords()).matches("there was no answer \\((InterruptedIO|SocketTimeout)Exception\\)");
    }

    @Test
    void hearsNothingFromWhomHangsUp() throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var visit = CompletableFuture.runAsync(() -> slam(door));

            var reply = post.send("http://127.0.0.1:" + door.getLocalPort() + "/?token=s3same", LETTER);

            visit.join();
            assertThat(reply.status()).isZero();
            assertThat(reply.inWords()).startsWith("there was no answer (").doesNotContain("s3same");
        }
    }

    /** Addresses in every form; none of them is even tried. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "https://127.0.0.1/",
                "https://10.0.0.1/",
                "https://169.254.169.254/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[fe80::1]/",
                "https://2130706433/",
                "https://127.1/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://localhost/",
                "https://ada@example.org/",
                "https://example.org\\@127.0.0.1/",
                "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example/"
            })
    void sendsNothingWhereNothingMayGo(String url) {
        var reply = guarded(name -> List.of(address("127.0.0.1"))).send(url, LETTER);

        assertThat(reply.inWords())
                .startsWith("its address may not be sent to: it ")
                .doesNotContain(url);
        assertThat(sockets.wanted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "::ffff:192.168.0.1"})
    void sendsNothingToANameThatStandsForAnAddressNearby(String nearby) {
        assertRefused(guarded(name -> List.of(address(nearby))));
        assertRefused(guarded(name -> List.of(address("9.9.9.9"), address(nearby))));
        assertRefused(guarded(name -> List.of(address(nearby), address("9.9.9.9"))));
    }

    @Test
    void connectsToWhatItJudgedWhateverTheNameMeansAMomentLater() throws UnknownHostException {
        var answers = new ArrayDeque<>(List.of(address("9.9.9.9"), address("127.0.0.1")));

        guarded(name -> List.of(answers.remove())).send("https://example.org/hooks", LETTER);

        assertThat(sockets.wanted()).containsExactly(address("9.9.9.9"));
        assertThat(answers).hasSize(1);
    }

    @Test
    void takesItsListAtItsWordHoweverNearTheHostIs() {
        var names = new OkHttpClient.Builder()
                .dns(name -> List.of(address("127.0.0.1")))
                .socketFactory(sockets)
                .build();
        var development = new Post(new Receivers(List.of("receiver.internal:8080")), names, PATIENCE);

        development.send("http://receiver.internal:8080/", LETTER);
        development.send("http://receiver.internal:8081/", LETTER);

        assertThat(sockets.wanted()).hasSize(1);
    }

    private void assertRefused(Post guarded) {
        assertThat(guarded.send("https://example.org/hooks", LETTER).inWords())
                .isEqualTo("there was no answer (NearbyHostException)");
        assertThat(sockets.wanted()).isEmpty();
    }

    private Post guarded(Dns names) {
        var http = new OkHttpClient.Builder().dns(names).socketFactory(sockets).build();
        return new Post(new Receivers(List.of()), http, PATIENCE);
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private static void slam(ServerSocket door) {
        try (var visitor = door.accept()) {
            visitor.setSoLinger(true, 0);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
