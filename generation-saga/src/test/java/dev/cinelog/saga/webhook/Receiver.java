package dev.cinelog.saga.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Takes notices, unless it was told how to treat the next ones. */
final class Receiver implements AutoCloseable {

    /** How one notice is treated. */
    interface Treatment {

        void of(HttpExchange exchange) throws IOException;
    }

    /** One notice, as it came. */
    record Received(String method, Map<String, String> headers, String body) {

        String header(String name) {
            return String.valueOf(headers.get(name));
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Treatment> treatments = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    Receiver then(Treatment treatment) {
        treatments.add(treatment);
        return this;
    }

    Receiver thenAnswer(int status) {
        return then(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    /** Goes away in the middle of a request. */
    Receiver thenHangUp() {
        return then(exchange -> {
            throw new IOException("hung up");
        });
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks?token=s3same";
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0)));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(exchange.getRequestMethod(), headers, body));
        var treatment = treatments.poll();
        if (treatment == null) {
            exchange.sendResponseHeaders(204, -1);
        } else {
            treatment.of(exchange);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
