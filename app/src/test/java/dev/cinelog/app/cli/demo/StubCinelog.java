package dev.cinelog.app.cli.demo;

import com.sun.net.httpserver.HttpExchange;
import dev.cinelog.app.cli.client.StubServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A hand-made server of the feed contract that answers what a test laid out, and remembers what it was asked. */
public final class StubCinelog implements AutoCloseable {

    static final String VIDEO = "0199a1b2-0000-7000-8000-000000000001";
    static final String GENERATION = "0199a1b2-0000-7000-8000-000000000002";
    static final String USER_TOKEN = "user-token";

    private static final String THE_VIDEO = "GET /videos/" + VIDEO;

    private final StubServer server = new StubServer();
    private final Queue<String> states = new ConcurrentLinkedQueue<>();
    private volatile OutputStream openStream = OutputStream.nullOutputStream();

    public StubCinelog() throws IOException {
        server.answer("GET /actuator/health/readiness", 200, "{\"status\":\"UP\"}")
                .answer(
                        "POST /auth/register",
                        201,
                        "{\"user\":{\"id\":\"p\"},\"session\":{\"accessToken\":\"" + USER_TOKEN + "\"}}")
                .answer("POST /videos/create", 201, video("pending", 0))
                .answer("GET /media/v.mp4", 200, "not really a film")
                .answer("GET /media/v.jpg", 200, "not really a picture")
                .answer("GET /audit/Video/" + VIDEO, 200, Histories.VIDEO)
                .answer("GET /audit/Generation/" + GENERATION, 200, Histories.GENERATION);
    }

    public int port() {
        return server.port();
    }

    URI url() {
        return server.url();
    }

    StubServer server() {
        return server;
    }

    /** The same answer each time. */
    StubCinelog answer(String request, int status, String body) {
        server.answer(request, status, body);
        return this;
    }

    /** What the video's own page shows, one state a question; the last one stays. */
    StubCinelog states(String... videos) {
        states.addAll(List.of(videos));
        server.on(THE_VIDEO, exchange -> StubServer.send(exchange, 200, nextState()));
        return this;
    }

    /** What the event stream says before it breaks off. */
    StubCinelog stream(String events) {
        server.on(THE_VIDEO + "/events", exchange -> tellStream(exchange, events, false));
        return this;
    }

    StubCinelog streamThatStaysOpen(String events) {
        server.on(THE_VIDEO + "/events", exchange -> tellStream(exchange, events, true));
        return this;
    }

    /** Whether the one who listened to the stream has gone. */
    boolean streamIsLetGo() {
        try {
            openStream.write(":\n\n".getBytes(StandardCharsets.UTF_8));
            openStream.flush();
            return false;
        } catch (IOException gone) {
            return true;
        }
    }

    List<String> asked() {
        return server.asked();
    }

    List<String> bodies() {
        return server.bodies();
    }

    static String event(String status, int progress) {
        return "id: 1\nevent: status\ndata: {\"id\":\"" + VIDEO + "\",\"status\":\"" + status + "\",\"progress\":"
                + progress + ",\"likes\":0,\"dislikes\":0,\"views\":0}\n\n";
    }

    static String video(String status, int progress) {
        return "{\"id\":\"" + VIDEO + "\",\"prompt\":\"a fox\",\"videoUrl\":\"\",\"status\":\"" + status
                + "\",\"progress\":" + progress + "}";
    }

    static String readyVideo() {
        return "{\"id\":\"" + VIDEO
                + "\",\"status\":\"completed\",\"videoUrl\":\"/media/v.mp4\",\"thumbnailUrl\":\"/media/v.jpg\"}";
    }

    static String failedVideo(String reason) {
        return "{\"id\":\"" + VIDEO + "\",\"status\":\"failed\",\"videoUrl\":\"\",\"failureReason\":\"" + reason
                + "\"}";
    }

    private synchronized String nextState() {
        return states.size() > 1 ? states.remove() : states.element();
    }

    /** A length that is never reached makes the end of the stream a broken connection. */
    private void tellStream(HttpExchange exchange, String events, boolean staysOpen) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        byte[] bytes = events.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, staysOpen ? 0 : bytes.length + 100L);
        OutputStream body = exchange.getResponseBody();
        body.write(bytes);
        body.flush();
        openStream = body;
        if (!staysOpen) {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
