package dev.cinelog.app.server;

import dev.cinelog.app.cli.ServeOptions;
import dev.cinelog.app.cli.ServerStart;
import dev.cinelog.app.data.StartRefused;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings the Spring application up. */
public final class Server implements ServerStart {

    @Override
    public int start(ServeOptions options) {
        if (!options.target().equals("all")) {
            throw new StartRefused("There is only the target all so far; --target " + options.target() + " is not.");
        }
        var context = run(Map.of(
                "server.port", options.port(),
                "cinelog.data", options.data().path().toString()));
        return port(context);
    }

    /** Starts the whole product in this process; the properties stand above every other source. */
    public static ConfigurableApplicationContext run(Map<String, ?> properties) {
        var application = new SpringApplication(AllTarget.class);
        application.setDefaultProperties(Map.of());
        var arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return application.run(arguments);
    }

    /** The port that an application answers on. */
    public static int port(ConfigurableApplicationContext context) {
        var web = ((WebServerApplicationContext) context).getWebServer();
        return web == null ? 0 : web.getPort();
    }
}
