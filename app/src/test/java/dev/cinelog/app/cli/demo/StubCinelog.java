package dev.cinelog.app.cli.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A hand-made server of the feed contract that answers what a test laid out, and remembers what it was asked. */
public final class StubCinelog implements AutoCloseable {

    static final String VIDEO = "0199a1b2-0000-7000-8000-000000000001";
    static final String GENERATION = "0199a1b2-0000-7000-8000-000000000002";
    static final String USER_TOKEN = "user-token";
    static final String OPERATOR_TOKEN = "operator-token";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Queue<String> states = new ConcurrentLinkedQueue<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
    private String stream = "";
    private boolean streamStaysOpen;
    private volatile OutputStream openStream = OutputStream.nullOutputStream();

    public StubCinelog() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        answer("GET /actuator/health/readiness", 200, "{\"status\":\"UP\"}");
        answer(
                "POST /auth/register",
                201,
                "{\"user\":{\"id\":\"p\"},\"session\":{\"accessToken\":\"" + USER_TOKEN + "\"}}");
        answer("POST /videos/create", 201, video("pending", 0));
        answer("GET /media/v.mp4", 200, "not really a film");
        answer("GET /media/v.jpg", 200, "not really a picture");
        answer("GET /audit/Video/" + VIDEO, 200, Histories.VIDEO);
        answer("GET /audit/Generation/" + GENERATION, 200, Histories.GENERATION);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    URI url() {
        return URI.create("http://localhost:" + port());
    }

    /** The same answer each time. */
    StubCinelog answer(String request, int status, String body) {
        answers.put(request, new Answer(status, body));
        return this;
    }

    /** What the video's own page shows, one state a question; the last one stays. */
    StubCinelog states(String... videos) {
        states.addAll(List.of(videos));
        return this;
    }

    /** What the event stream says before it breaks off. */
    StubCinelog stream(String events) {
        stream = events;
        return this;
    }

    StubCinelog streamThatStaysOpen(String events) {
        streamStaysOpen = true;
        return stream(events);
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
        return new ArrayList<>(asked);
    }

    List<String> bodies() {
        return new ArrayList<>(bodies);
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

    private void answer(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(token == null ? request : request + " as " + token.replace("Bearer ", ""));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (request.equals("GET /videos/" + VIDEO + "/events") && !stream.isEmpty()) {
            tellStream(exchange);
        } else if (request.equals("GET /videos/" + VIDEO) && !states.isEmpty()) {
            send(exchange, new Answer(200, nextState()));
        } else {
            send(exchange, answers.getOrDefault(request, new Answer(404, "{\"message\":\"No such thing\"}")));
        }
    }

    private synchronized String nextState() {
        return states.size() > 1 ? states.remove() : states.element();
    }

    /** A length that is never reached makes the end of the stream a broken connection. */
    private void tellStream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, streamStaysOpen ? 0 : bytes.length + 100L);
        OutputStream body = exchange.getResponseBody();
        body.write(bytes);
        body.flush();
        openStream = body;
        if (!streamStaysOpen) {
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private record Answer(int status, String body) {}
}
