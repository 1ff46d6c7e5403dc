package dev.cinelog.benchmarks;

import java.util.Arrays;

/** How long it takes from asking for a video until it is seen that somebody works on it, one at a time. */
final class FirstProgress {

    private FirstProgress() {}

    static Figures run(ServerUnderTest server, int count) throws Exception {
        var token = server.tokenOf(Videos.somebody());
        var nanos = new long[count];
        var took = 0L;
        for (var video = 0; video < count; video++) {
            nanos[video] = once(server, token);
            took += nanos[video];
        }
        Arrays.sort(nanos);
        return new Figures(count, 0, took, nanos);
    }

    private static long once(ServerUnderTest server, String token) throws Exception {
        var begun = System.nanoTime();
        var video = Videos.create(server, token);
        try (var connection = server.connect()) {
            while (connection.send("GET", "/videos/" + video, token, "").body().contains("\"pending\"")) {
                Thread.onSpinWait();
            }
        }
        var took = System.nanoTime() - begun;
        Videos.awaitReady(server, token, video);
        return took;
    }
}
