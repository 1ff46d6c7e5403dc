package dev.cinelog.app.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

/** Somebody's program that is told what becomes of their videos, on this machine. */
public final class Receiver implements AutoCloseable {

    /** What it must be allowed as. */
    public static final String HOST = "127.0.0.1";

    private static final String TOKEN = "s3same";

    private final List<ReceivedNotice> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final IntUnaryOperator answers;
    private final HttpServer server;

    /** @param answers a status for the first notice, the second …, or 0 to say nothing until it is closed */
    public Receiver(IntUnaryOperator answers) {
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /** Where it wants to be told; nobody else should read that. */
    public String url() {
        return "http://%s:%d/hooks?token=%s".formatted(HOST, server.getAddress().getPort(), TOKEN);
    }

    public String token() {
        return TOKEN;
    }

    public List<ReceivedNotice> received() {
        return List.copyOf(received);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new ReceivedNotice(
                String.valueOf(headers.getFirst("webhook-id")),
                String.valueOf(headers.getFirst("webhook-timestamp")),
                String.valueOf(headers.getFirst("webhook-signature")),
                body));
        var status = answers.applyAsInt(received.size());
        if (status == 0) {
            waitUntilClosed();
        } else {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    private void waitUntilClosed() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
