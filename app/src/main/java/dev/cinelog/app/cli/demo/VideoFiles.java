package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.ServerAway;
import dev.cinelog.app.cli.output.Quantity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;

/** The files of a ready video, fetched and told of. */
final class VideoFiles {

    private final Download download;
    private final PrintWriter out;

    VideoFiles(Download download, PrintWriter out) {
        this.download = download;
        this.out = out;
    }

    void bringHome(Video video) throws ServerAway {
        String name = "cinelog-" + video.id().replaceAll("[^A-Za-z0-9-]", "_");
        String link = Objects.requireNonNullElse(video.videoUrl(), "");
        if (link.isEmpty()) {
            throw new CommandFailed("The video is ready, but the server gives no link to it.");
        }
        Path mp4 = download.fetch(link, name + ".mp4");
        String length = Mp4Duration.of(mp4).map(Quantity::seconds).orElse("of unknown length");
        out.println("  video      " + mp4 + "  (" + size(mp4) + ", " + length + ")");
        String thumbnail = Objects.requireNonNullElse(video.thumbnailUrl(), "");
        if (!thumbnail.isEmpty()) {
            Path jpeg = download.fetch(thumbnail, name + ".jpg");
            out.println("  thumbnail  " + jpeg + "  (" + size(jpeg) + ")");
        }
    }

    private static String size(Path file) {
        return Quantity.bytes(file.toFile().length());
    }
}
