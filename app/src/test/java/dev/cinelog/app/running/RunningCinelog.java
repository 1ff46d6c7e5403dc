package dev.cinelog.app.running;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import dev.cinelog.app.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The application on a data directory of its own, with everything that belongs to it. */
public final class RunningCinelog implements AutoCloseable {

    /** What its access tokens are signed with. */
    public static final String JWT_SECRET = "a secret of the tests that is long enough";

    /** What Supabase signs its webhooks with: base64 of a sentence. */
    public static final String WEBHOOK_SECRET = "whsec_dGhlIHNlY3JldCBvZiB0aGUgd2ViaG9va3M=";

    public static final String FRONTEND = "http://localhost:3000";

    private final DataDirectory data;
    private final DataLock lock;
    private final SupabaseProject supabase = SupabaseProject.start();
    private final Map<String, String> properties;
    private ConfigurableApplicationContext context;

    private RunningCinelog(DataDirectory data, Map<String, String> more) {
        this.data = data;
        this.lock = data.lock();
        this.properties = new HashMap<>(Map.ofEntries(
                Map.entry("server.port", "0"),
                Map.entry("spring.main.register-shutdown-hook", "false"),
                Map.entry("spring.main.sources", ScriptConfiguration.class.getName()),
                Map.entry("cinelog.data", data.path().toString()),
                Map.entry("cinelog.tokens.jwt-secret-key", JWT_SECRET),
                Map.entry("cinelog.tokens.password-hash-rounds", "4"),
                Map.entry("cinelog.supabase.url", supabase.url()),
                Map.entry("cinelog.supabase.jwt-secret", SupabaseProject.SECRET),
                Map.entry("cinelog.supabase.webhook-secret", WEBHOOK_SECRET),
                Map.entry("cinelog.openai.webhook-secret", WEBHOOK_SECRET),
                Map.entry("cinelog.web.origins", FRONTEND),
                Map.entry("cinelog.generation.workers", "4")));
        properties.putAll(HighLimits.PROPERTIES);
        properties.putAll(more);
        this.context = Server.run(properties);
    }

    /** Starts it with its buses behind a wire. */
    public static RunningCinelog overTheWire() {
        return start(Map.of(
                "spring.main.sources", ScriptConfiguration.class.getName() + "," + WireConfiguration.class.getName()));
    }

    /** Starts it as it is, with further properties. */
    public static RunningCinelog start(Map<String, String> properties) {
        try {
            return new RunningCinelog(new DataDirectory(Files.createTempDirectory("cinelog")).create(), properties);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops it and starts it again on the same data directory, on another port. */
    public void restart() {
        restart(Map.of());
    }

    /** The same with other properties, this once. */
    public void restart(Map<String, String> others) {
        var changed = new HashMap<>(properties);
        changed.putAll(others);
        context.close();
        context = Server.run(changed);
    }

    /** Where it answers. */
    public URI url() {
        return URI.create("http://localhost:" + Server.port(context));
    }

    /** Calls as nobody. */
    public Api api() {
        return Api.anonymous(url());
    }

    /** Calls as the operator of this machine. */
    public Api operator() {
        return api().bearing("operator", data.operatorToken().read().orElseThrow());
    }

    public People people() {
        return new People(api());
    }

    public SupabaseProject supabase() {
        return supabase;
    }

    public Path data() {
        return data.path();
    }

    /** A part of it, for what cannot be seen from outside. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() throws IOException {
        context.close();
        supabase.close();
        lock.close();
        FileSystemUtils.deleteRecursively(data.path());
    }
}
