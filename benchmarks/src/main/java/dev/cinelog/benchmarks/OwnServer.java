package dev.cinelog.benchmarks;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import dev.cinelog.app.server.Server;
import dev.cinelog.rest.token.OwnTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A Cinelog in this very process, for what cannot be asked of one from outside. */
public final class OwnServer implements Reachable, AutoCloseable {

    private final DataDirectory data;
    private final DataLock lock;
    private final ConfigurableApplicationContext context;

    public OwnServer(Map<String, String> properties) throws IOException {
        data = new DataDirectory(Files.createTempDirectory("cinelog-benchmark")).create();
        lock = data.lock();
        var all = new HashMap<>(Map.of(
                "server.port", "0",
                "cinelog.data", data.path().toString(),
                "cinelog.limits.feed.creations", "1000000/1s"));
        all.putAll(properties);
        context = Server.run(all);
    }

    @Override
    public HttpConnection connect() throws IOException {
        return new HttpConnection(Server.port(context));
    }

    @Override
    public String tokenOf(AccountId accountId) {
        return tokenOf(accountId, Role.USER);
    }

    public String tokenOf(AccountId accountId, Role role) {
        return part(OwnTokens.class).operator(accountId, Set.of(role), Duration.ofHours(1));
    }

    public int port() {
        return Server.port(context);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** How many videos are ready. */
    public long ready() {
        return part(JdbcClient.class)
                .sql("select count(*) from readmodel_feed.card where status = 'READY'")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() throws IOException {
        context.close();
        lock.close();
        FileSystemUtils.deleteRecursively(data.path());
    }
}
