package dev.cinelog.benchmarks;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.token.OwnTokens;
import dev.cinelog.rest.token.TokenSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;

/** A Cinelog of its own, started on an empty data directory by {@code ./cinelog serve} of the working directory. */
final class ServerUnderTest implements Reachable, AutoCloseable {

    private static final int PATIENCE = 120;

    /** Few ask much here. */
    private static final List<String> UNLIMITED =
            List.of("AUTH_ATTEMPTS", "FEED_CREATIONS", "FEED_REACTIONS", "FEED_VIEWS", "STUDIO_REQUESTS");

    private final Process process;
    private final Path data;
    private final int port;

    private ServerUnderTest(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    static ServerUnderTest start() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("cinelog-benchmark");
        var port = freePort();
        var server = new ProcessBuilder(
                        "./cinelog",
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile());
        UNLIMITED.forEach(limit -> server.environment().put("CINELOG_LIMITS_" + limit, "1000000/1s"));
        var started = new ServerUnderTest(server.start(), data, port);
        started.awaitReady();
        return started;
    }

    @Override
    public HttpConnection connect() throws IOException {
        return new HttpConnection(port);
    }

    /** A token of somebody, signed with the server's own key. */
    @Override
    public String tokenOf(AccountId accountId) throws IOException {
        var key = new SecretKeySpec(secret("jwt.key").getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        var unused = new KeyedHash(new byte[32]);
        var lives = Duration.ofHours(1);
        var settings = new TokenSettings(key, unused, lives);
        return new OwnTokens(settings, Clock.systemUTC()).operator(accountId, Set.of(Role.USER), lives);
    }

    /** A connection to the server's own database. */
    Connection database() throws IOException, SQLException {
        var postgresPort =
                Files.readAllLines(data.resolve("data/postgres/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgresPort + "/cinelog", "cinelog", secret("postgres.password"));
    }

    /** Resident memory of the Java process in MiB; the embedded PostgreSQL is a process of its own. */
    long residentMebibytes() throws IOException {
        var resident = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(resident.replaceAll("\\D", "")) / 1024;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    private String secret(String name) throws IOException {
        return Files.readString(data.resolve("data").resolve(name)).strip();
    }

    private void awaitReady() throws InterruptedException, IOException {
        for (var second = 0; second < PATIENCE; second++) {
            if (!process.isAlive()) {
                break;
            }
            try (var connection = connect()) {
                if (connection.send("GET", "/actuator/health/readiness", "", "").status() == 200
                        && Files.exists(data.resolve("data/server.json"))) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        close();
        throw new IllegalStateException("The server does not come up; its log is " + data.resolve("server.log"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
