package dev.cinelog.rest.videosapi;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.api.generation.query.FindJobsAfter;
import dev.cinelog.api.generation.query.JobSlice;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.input.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/videos}: the caller's videos, page by page. */
@RestController
@Tag(name = "videos")
public class VideoListEndpoint {

    private static final int MOST = 100;

    private final Dispatcher dispatcher;

    VideoListEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * Some videos.
     *
     * @param firstId null without videos, as {@code lastId}
     * @param lastId what to send as {@code after} to see more
     */
    @SnakeCase
    record Response(
            String object,
            List<VideoObject> data,
            @Nullable String firstId,
            @Nullable String lastId,
            boolean hasMore) {

        static Response of(JobSlice slice) {
            var videos = slice.jobs().stream().map(VideoObject::of).toList();
            return videos.isEmpty()
                    ? new Response("list", videos, null, null, false)
                    : new Response(
                            "list",
                            videos,
                            videos.get(0).id(),
                            videos.get(videos.size() - 1).id(),
                            slice.more());
        }
    }

    @GetMapping("/v1/videos")
    @Operation(summary = "One's own videos", description = "Newest first, or oldest first with `order=asc`.")
    Response list(
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "desc") String order) {
        var oldestFirst = order.equals("asc");
        if (!oldestFirst && !order.equals("desc")) {
            throw Fields.refusal("order", "must be asc or desc.");
        }
        var query = new FindJobsAfter(
                Callers.required().accountId(),
                after == null || after.isEmpty() ? null : id(after),
                oldestFirst,
                Limit.within(limit, MOST));
        try {
            return Response.of(dispatcher.ask(query, JobSlice.class));
        } catch (Refusal refusal) {
            throw refusal.code() == ErrorCode.GENERATION_NOT_FOUND ? nothingAfter() : refusal;
        }
    }

    private static VideoId id(String after) {
        return Ids.findVideo(after).orElseThrow(VideoListEndpoint::nothingAfter);
    }

    private static Refusal nothingAfter() {
        var field = new FieldError("after", "is no video of yours, or one that was deleted.");
        return new Refusal(
                new RefusalDetails(ErrorCode.VIDEO_NOT_FOUND, field.field() + " " + field.message(), List.of(field)));
    }
}
