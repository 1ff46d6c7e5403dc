package dev.cinelog.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How many jobs go through the whole pipeline, from the order to a video that can be watched, when drawing costs nothing. */
final class InstantJobs {

    private static final String ORDER = "{\"prompt\":\"a benchmark\",\"seconds\":1,\"size\":\"320x180\"}";

    private InstantJobs() {}

    /** @return jobs a second, from the first order to the last video */
    static double run(int warmUp, int jobs, int connections) throws Exception {
        var properties = Map.of(
                "spring.main.sources", InstantConfiguration.class.getName(),
                "cinelog.generation.workers", "4",
                "cinelog.generation.most-an-account", "4");
        try (var server = new OwnServer(properties)) {
            order(server, warmUp, connections);
            var begun = System.nanoTime();
            order(server, jobs, connections);
            return jobs * 1e9 / (System.nanoTime() - begun);
        }
    }

    private static void order(OwnServer server, int jobs, int connections) throws Exception {
        var before = server.ready();
        var ordered = Load.run(connections, jobs, () -> {
            var token = server.tokenOf(Videos.somebody());
            var connection = server.connect();
            return index ->
                    connection.send("POST", "/videos/create", token, ORDER).status() == 201;
        });
        if (ordered.errors() > 0) {
            throw new IllegalStateException("Orders were refused: " + ordered);
        }
        while (server.ready() < before + jobs) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
