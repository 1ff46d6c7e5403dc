package dev.cinelog.benchmarks;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.saga.generator.Generators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * What everything around it adds to drawing and encoding a film of 5 s in 720p: the order over HTTP, saga, queue, probe, pictures,
 * store and projections, until the video can be watched. Both are measured in turn, in the same process.
 */
final class Overhead {

    private static final String ORDER = "{\"prompt\":\"a lighthouse in a storm\",\"seconds\":5,\"size\":\"1280x720\"}";
    private static final RenderSpec SPEC = new RenderSpec("storyboard", 1280, 720, 5);

    private Overhead() {}

    /** Medians in milliseconds. */
    record Medians(double bare, double whole) {

        @Override
        public String toString() {
            return "%.0f ms against %.0f ms of drawing and encoding alone: %.0f ms more"
                    .formatted(whole, bare, whole - bare);
        }
    }

    static Medians run(int warmUp, int times) throws Exception {
        try (var server = new OwnServer(Map.of())) {
            var bare = new double[times];
            var whole = new double[times];
            for (var time = -warmUp; time < times; time++) {
                var alone = bare(server);
                var job = whole(server);
                if (time >= 0) {
                    bare[time] = alone;
                    whole[time] = job;
                }
            }
            return new Medians(median(bare), median(whole));
        }
    }

    private static double bare(OwnServer server) throws Exception {
        var directory = Files.createTempDirectory("bare");
        try {
            return millis(() -> draw(server, directory));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void draw(OwnServer server, Path directory) throws Exception {
        var nobodys = "00000000-0000-7000-8000-000000000001";
        var brief = new RenderBrief(
                new GenerationId(nobodys), new VideoId(nobodys), 1, "a lighthouse in a storm", SPEC, null);
        server.part(Generators.class).all().get(0).render(brief, directory, percent -> {});
    }

    private static double whole(OwnServer server) throws Exception {
        var token = server.tokenOf(Videos.somebody());
        var before = server.ready();
        try (var connection = server.connect()) {
            return millis(() -> {
                connection.send("POST", "/videos/create", token, ORDER);
                while (server.ready() == before) {
                    TimeUnit.MILLISECONDS.sleep(2);
                }
            });
        }
    }

    /** Something to be timed. */
    private interface Task {

        void run() throws Exception;
    }

    private static double millis(Task task) throws Exception {
        var begun = System.nanoTime();
        task.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
