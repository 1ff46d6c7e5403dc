package dev.cinelog.benchmarks;

import java.util.regex.Pattern;

/** Reading the feed: its first page over and over, and one far into it. */
final class FeedReads {

    private static final Pattern NEXT = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final String FIRST_PAGE = "/videos/feed?limit=20";

    private FeedReads() {}

    static Figures firstPage(ServerUnderTest server, int connections, int count) throws Exception {
        return read(server, FIRST_PAGE, connections, count);
    }

    static Figures page(ServerUnderTest server, int number, int connections, int count) throws Exception {
        var path = FIRST_PAGE;
        try (var connection = server.connect()) {
            for (var page = 1; page < number; page++) {
                var next = NEXT.matcher(connection.send("GET", path, "", "").body());
                if (!next.find()) {
                    throw new IllegalStateException("The feed ends at page " + page);
                }
                path = FIRST_PAGE + "&cursor=" + next.group(1);
            }
        }
        return read(server, path, connections, count);
    }

    private static Figures read(ServerUnderTest server, String path, int connections, int count) throws Exception {
        return Load.run(connections, count, () -> {
            var connection = server.connect();
            return index -> connection.send("GET", path, "", "").status() == 200;
        });
    }
}
