package dev.cinelog.app.crash;

import java.util.regex.Pattern;

/** What history says about the job of a video, to somebody who may read it. */
final class JobHistory {

    private static final Pattern GENERATION = Pattern.compile("\"generationId\":\"([^\"]+)\"");
    private static final Pattern ENDED = Pattern.compile("\"type\":\"Generation(Succeeded|Failed|Cancelled)\"");

    private JobHistory() {}

    /** How often it ended. */
    static long endings(ServerProcess server, String auditor, String video) {
        var generation = GENERATION.matcher(server.get("/audit/Video/" + video, auditor));
        if (!generation.find()) {
            return 0;
        }
        return ENDED.matcher(server.get("/audit/Generation/" + generation.group(1), auditor))
                .results()
                .count();
    }
}
