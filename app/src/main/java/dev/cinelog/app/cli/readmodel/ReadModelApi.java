package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.ServerConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server is asked about read models. */
final class ReadModelApi {

    private static final String PATH = "ops/read-models";

    private final ServerConnection server;

    ReadModelApi(ServerConnection server) {
        this.server = server;
    }

    /** What was ordered, as the server answers it. */
    private record Ordered(String id) {}

    JsonNode raw() {
        return server.get(PATH, JsonNode.class);
    }

    ReadModels all() {
        return server.get(PATH, ReadModels.class);
    }

    /** One of them, or a sentence that names those that there are. */
    static ReadModel named(ReadModels all, String name) {
        return all.readModels().stream()
                .filter(readModel -> readModel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailed("No read model is called " + name + "; there are "
                        + all.readModels().stream().map(ReadModel::name).collect(Collectors.joining(", ")) + "."));
    }

    /** @param swap whether the result takes the place of the one that serves */
    Rebuild rebuild(String name, boolean swap) {
        return ordered(name, "rebuilds", Map.of("swap", swap));
    }

    Rebuild verify(String name) {
        return ordered(name, "verify", null);
    }

    Rebuild undo(String name) {
        return ordered(name, "undo", null);
    }

    Rebuild find(String name, String id) {
        return server.get(of(name, "rebuilds") + "/" + encoded(id), Rebuild.class);
    }

    DeadLetters deadLetters(String name) {
        return server.get(of(name, "dead-letters"), DeadLetters.class);
    }

    /** @param sequence null for all; answers what is still parked */
    DeadLetters treat(String name, String remedy, @Nullable String sequence) {
        return server.post(
                of(name, "dead-letters") + "/" + remedy,
                sequence == null ? null : Map.of("sequence", sequence),
                DeadLetters.class);
    }

    private Rebuild ordered(String name, String what, @Nullable Object body) {
        return find(name, server.post(of(name, what), body, Ordered.class).id());
    }

    private static String of(String name, String what) {
        return PATH + "/" + encoded(name) + "/" + what;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
