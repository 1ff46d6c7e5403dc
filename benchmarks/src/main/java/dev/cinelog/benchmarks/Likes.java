package dev.cinelog.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Many people liking one video, or many. */
public final class Likes {

    private Likes() {}

    public static List<String> people(Reachable server, int count) throws Exception {
        var tokens = new ArrayList<String>();
        for (var person = 0; person < count; person++) {
            tokens.add(server.tokenOf(Videos.somebody()));
        }
        return tokens;
    }

    /** Person number i likes video number i modulo how many there are; the answer comes after the like is projected. */
    public static Figures run(Reachable server, List<String> people, List<String> videos, int connections)
            throws Exception {
        return Load.run(connections, people.size(), () -> {
            var connection = server.connect();
            return index -> {
                var video = videos.get(index % videos.size());
                return connection
                                .send("POST", "/videos/" + video + "/like", people.get(index), "")
                                .status()
                        == 200;
            };
        });
    }
}
