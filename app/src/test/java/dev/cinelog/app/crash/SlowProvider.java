package dev.cinelog.app.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cinelog.app.running.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A provider of the videos protocol that takes an order at once, but is slow to say so and slow to make it. It honours
 * idempotency keys, outlives whoever asks, and remembers every order.
 */
final class SlowProvider implements AutoCloseable {

    private static final String VIDEOS = "/v1/videos";
    private static final Duration SILENCE = Duration.ofMillis(800);
    private static final Duration WORK = Duration.ofSeconds(3);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Video> videos = new ConcurrentHashMap<>();
    private final List<String> orders = new CopyOnWriteArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private final byte[] film;

    /** What it makes of an order. */
    private record Video(String id, String prompt, Instant accepted) {

        String status() {
            if (Instant.now().isBefore(accepted.plus(WORK))) {
                return "in_progress";
            }
            return prompt.startsWith("hopeless") ? "failed" : "completed";
        }
    }

    /** @param film that every video is */
    SlowProvider(byte[] film) throws IOException {
        this.film = film.clone();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(VIDEOS, this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Waits for the first order, which it has by then and has not confirmed. */
    void awaitOrder() throws InterruptedException {
        if (!first.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Nobody ordered anything");
        }
    }

    /** The idempotency key of every order that came in, repetitions included. */
    List<String> orders() {
        return List.copyOf(orders);
    }

    /** The prompt of every video that there is. */
    List<String> prompts() {
        return videos.values().stream().map(Video::prompt).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(VIDEOS.length());
            if (path.endsWith("/content")) {
                send(exchange, "video/mp4", film);
            } else {
                var video = path.isEmpty() ? order(exchange) : Objects.requireNonNull(videos.get(path.substring(1)));
                send(exchange, "application/json", json(video).getBytes(StandardCharsets.UTF_8));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Video order(HttpExchange exchange) throws IOException, InterruptedException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var prompt = Json.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .path("prompt")
                .asString();
        orders.add(key);
        var video = videos.computeIfAbsent("video_" + key, id -> new Video(id, prompt, Instant.now()));
        first.countDown();
        var unused = closed.await(SILENCE.toMillis(), TimeUnit.MILLISECONDS);
        return video;
    }

    private static String json(Video video) {
        return Json.object("id", video.id(), "object", "video", "status", video.status(), "progress", 50);
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
