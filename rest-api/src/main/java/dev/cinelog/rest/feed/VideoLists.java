package dev.cinelog.rest.feed;

import dev.cinelog.api.video.query.Moment;
import dev.cinelog.api.video.query.VideoPage;
import dev.cinelog.rest.input.Cursors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Bare arrays of videos, whose next page is named in a header. */
final class VideoLists {

    static final int MOST = 100;
    private static final String NEXT_CURSOR = "X-Next-Cursor";

    private final FeedVideos videos;
    private final Cursors cursors;

    VideoLists(FeedVideos videos, Cursors cursors) {
        this.videos = videos;
        this.cursors = cursors;
    }

    @Nullable
    Moment after(String list, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        var place = cursors.read(list, cursor);
        return new Moment(Instant.ofEpochMilli(place.order()), place.id().toString());
    }

    ResponseEntity<List<FeedVideo>> show(String list, VideoPage page) {
        var response = ResponseEntity.ok();
        var next = page.next();
        if (next != null) {
            response.header(
                    NEXT_CURSOR,
                    cursors.write(list, new Cursors.Place(next.at().toEpochMilli(), UUID.fromString(next.id()))));
        }
        return response.body(videos.show(page.cards()));
    }
}
