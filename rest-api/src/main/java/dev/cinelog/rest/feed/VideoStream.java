package dev.cinelog.rest.feed;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.api.video.query.WatchVideo;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open stream of one video's changes. No thread waits for them: the next query answers when there is one. */
final class VideoStream {

    private static final Logger log = LoggerFactory.getLogger(VideoStream.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Dispatcher dispatcher;
    private final @Nullable AccountId viewer;
    private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Runnable guard;

    /** What a change looks like. */
    record Change(String id, String status, int progress, long likes, long dislikes, long views) {}

    private VideoStream(Dispatcher dispatcher, @Nullable AccountId viewer, Runnable guard) {
        this.dispatcher = dispatcher;
        this.viewer = viewer;
        this.guard = guard;
        emitter.onCompletion(() -> open.set(false));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> open.set(false));
    }

    /** @param guard fails once the viewer has signed out; asked before anything more is told */
    static SseEmitter open(Dispatcher dispatcher, VideoCard card, @Nullable AccountId viewer, Runnable guard) {
        var stream = new VideoStream(dispatcher, viewer, guard);
        stream.show(card);
        return stream.emitter;
    }

    private void show(VideoCard card) {
        send(SseEmitter.event()
                .name("status")
                .id(Long.toString(card.version()))
                .data(new Change(
                        card.videoId().value(),
                        FeedVideos.word(card.status()),
                        card.progress(),
                        card.likes(),
                        card.dislikes(),
                        card.views())));
        awaitChange(card);
    }

    private void awaitChange(VideoCard seen) {
        if (open.get()) {
            var watch = new WatchVideo(seen.videoId(), viewer, seen.version(), HEARTBEAT.toMillis());
            dispatcher.later(watch, VideoCard.class, (card, failure) -> answered(seen, card, failure));
        }
    }

    private void answered(VideoCard seen, @Nullable VideoCard card, @Nullable Throwable failure) {
        if (failure != null || card == null || !stillIn()) {
            log.debug("Nothing more to tell about video {}", seen.videoId(), failure);
            emitter.complete();
        } else if (card.version() == seen.version()) {
            send(SseEmitter.event().comment("still here"));
            awaitChange(seen);
        } else {
            show(card);
        }
    }

    private boolean stillIn() {
        try {
            guard.run();
            return true;
        } catch (RuntimeException signedOut) {
            // Or nobody can tell at the moment; a browser opens the stream anew, and hears then which it is.
            log.debug("A stream ends with whom it was opened for", signedOut);
            return false;
        }
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            open.set(false);
            emitter.completeWithError(gone);
        }
    }
}
