package dev.cinelog.app.crash;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.app.running.HighLimits;
import dev.cinelog.app.running.Json;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.token.OwnTokens;
import dev.cinelog.rest.token.TokenSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** A server in a process of its own, to be killed, stopped and started again on the same data. */
public final class ServerProcess implements AutoCloseable {

    static final String JWT_SECRET = "a secret that both processes of a test share";

    /** Base64 of 32 bytes: what personal data in the database that they share is kept under. */
    private static final String PERSONAL_DATA_KEY = "dGhlIGtleSBvZiBwZXJzb25zIGluIGJvdGggbm9kZXM=";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LIVES = Duration.ofHours(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final Process process;
    private final int port;

    private ServerProcess(Path data, Process process, int port) {
        this.data = data;
        this.process = process;
        this.port = port;
    }

    public static ServerProcess start(Path data, Map<String, String> environment) throws IOException {
        return start(ServerProgram.command(), data, environment);
    }

    static ServerProcess start(List<String> program, Path data, Map<String, String> environment) throws IOException {
        Files.createDirectories(data);
        Files.deleteIfExists(data.resolve("server.json"));
        var command = new ArrayList<>(program);
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling(data.getFileName() + ".log").toFile()));
        builder.environment().put("JWT_SECRET_KEY", JWT_SECRET);
        builder.environment().put("PERSONAL_DATA_KEY", PERSONAL_DATA_KEY);
        builder.environment().put("PASSWORD_HASH_ROUNDS", "4");
        builder.environment().putAll(HighLimits.ENVIRONMENT);
        builder.environment().putAll(environment);
        var process = builder.start();
        awaitStart(process, data);
        if (!process.isAlive()) {
            throw new IllegalStateException("The server did not come up: "
                    + Files.readString(data.resolveSibling(data.getFileName() + ".log")));
        }
        var server = Files.readString(data.resolve("server.json"));
        return new ServerProcess(data, process, Integer.parseInt(server.replaceAll(".*\"port\":(\\d+).*", "$1")));
    }

    /** Nobody else knows of a process that was too slow. */
    private static void awaitStart(Process process, Path data) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> !process.isAlive() || Files.exists(data.resolve("server.json")));
        } catch (ConditionTimeoutException slow) {
            process.destroyForcibly();
            throw slow;
        }
    }

    /** Where it answers. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** An answer, or none if the server went away before it came. */
    public Optional<HttpResponse<String>> send(String method, String path, String token, String json) {
        try {
            return Optional.of(http.send(
                    HttpRequest.newBuilder(url().resolve(path))
                            .timeout(Duration.ofSeconds(20))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    public String get(String path, String token) {
        return send("GET", path, token, "").map(HttpResponse::body).orElse("");
    }

    /** Has a small video made and answers its id once it can be watched. */
    public String film(String token) {
        var order = Json.object("prompt", "a phoenix", "seconds", 1, "size", "160x90");
        var id = send("POST", "/videos/create", token, order)
                .map(answer -> Json.read(answer.body()).path("id").asString())
                .orElseThrow();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/videos/" + id, token).contains("\"completed\""));
        return id;
    }

    public static String tokenOf(AccountId accountId) {
        return tokenOf(accountId, Role.USER, Role.AUDITOR);
    }

    public static String tokenOf(AccountId accountId, Role... roles) {
        var key = new SecretKeySpec(JWT_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        var settings = new TokenSettings(key, new KeyedHash(new byte[32]), LIVES);
        return new OwnTokens(settings, Clock.systemUTC()).operator(accountId, Set.of(roles), LIVES);
    }

    /** The address of its embedded database, as another process would be given it. */
    String databaseUrl() throws IOException {
        var postgresPort = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(data.resolve("postgres.password")).strip();
        return "postgresql://cinelog:%s@127.0.0.1:%s/cinelog".formatted(password, postgresPort);
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder(new ArrayList<>(List.of("kill", "-" + name, Long.toString(process.pid()))))
                .start()
                .waitFor(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(40, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
