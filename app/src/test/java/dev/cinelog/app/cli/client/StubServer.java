package dev.cinelog.app.cli.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
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

/** A hand-made HTTP server that answers what a test laid out, and remembers what it was asked. Anything else is 404. */
public final class StubServer implements AutoCloseable {

    public static final String OPERATOR_TOKEN = "operator-token";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();

    public StubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI url() {
        return URI.create("http://localhost:" + port());
    }

    /** The same answer each time to a request such as {@code GET /ops/read-models}, whatever its query says. */
    public StubServer answer(String request, int status, String body) {
        return on(request, exchange -> send(exchange, status, body));
    }

    public StubServer on(String request, HttpHandler handler) {
        handlers.put(request, handler);
        return this;
    }

    /** What was asked, as {@code GET /audit/events?limit=1 as operator-token}. */
    public List<String> asked() {
        return new ArrayList<>(asked);
    }

    public List<String> bodies() {
        return new ArrayList<>(bodies);
    }

    /** Makes this the server that runs on a data directory, until the lock is closed. */
    public DataLock runsOn(DataDirectory data) throws IOException {
        DataLock lock = data.create().lock();
        data.serverFile().announce(port());
        data.operatorToken().write(OPERATOR_TOKEN);
        return lock;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod() + " ";
        URI uri = exchange.getRequestURI();
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(method + uri + (token == null ? "" : " as " + token.replace("Bearer ", "")));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        handlers.getOrDefault(method + uri.getPath(), StubServer::notFound).handle(exchange);
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        send(exchange, 404, "{\"message\":\"No such thing\"}");
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream answer = exchange.getResponseBody()) {
            answer.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
