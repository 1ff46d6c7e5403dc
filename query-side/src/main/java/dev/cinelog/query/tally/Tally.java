package dev.cinelog.query.tally;

import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.event.Reacted;
import java.util.UUID;

/** How much liking and disliking of one video a batch brings. */
final class Tally {

    final UUID videoId;
    long likes;
    long dislikes;

    Tally(UUID videoId) {
        this.videoId = videoId;
    }

    void add(Reacted event) {
        likes += step(event, Reaction.LIKE);
        dislikes += step(event, Reaction.DISLIKE);
    }

    private static int step(Reacted event, Reaction kind) {
        return (event.reaction() == kind ? 1 : 0) - (event.before() == kind ? 1 : 0);
    }
}
