package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.ApiClient;
import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.Http;
import dev.cinelog.app.cli.client.ServerAway;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Brings a video's files home. Their links carry their own right, so no token goes along to wherever they lead. */
final class Download {

    private static final int OK = 200;
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final ApiClient client;
    private final Http http;
    private final Path directory;

    Download(ApiClient client, Http http, Path directory) {
        this.client = client;
        this.http = http;
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** The file under its final name, whole. */
    Path fetch(String link, String name) throws ServerAway {
        Path target = directory.resolve(name);
        Path part = directory.resolve(name + ".part");
        try {
            Files.createDirectories(directory);
            try {
                HttpRequest request = client.request(link, null).build();
                HttpResponse<Path> response = http.send(request, BodyHandlers.ofFile(part), AT_MOST);
                if (response.statusCode() != OK) {
                    throw new CommandFailed(
                            "The server did not hand out " + name + " (" + response.statusCode() + ").");
                }
                return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new CommandFailed(target + " cannot be written: " + e + ".", e);
        }
    }
}
