package dev.cinelog.rest.sora;

import dev.cinelog.api.generation.query.FindJobs;
import dev.cinelog.api.generation.query.JobPage;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /sora/api/videos}: one's own videos, newest first. */
@RestController
@Tag(name = "sora")
public class VideosEndpoint {

    private static final int MOST = 100;

    private final Dispatcher dispatcher;
    private final SoraVideos videos;

    VideosEndpoint(Dispatcher dispatcher, SoraVideos videos) {
        this.dispatcher = dispatcher;
        this.videos = videos;
    }

    /** A page of them. */
    public record Response(List<SoraVideo> videos, Pagination pagination) {}

    /**
     * Where the page stands.
     *
     * @param page from 1
     * @param total how many videos there are on all pages
     */
    public record Pagination(int page, int limit, long total, long totalPages) {}

    @GetMapping("/sora/api/videos")
    @Operation(summary = "One's own videos", description = "page from 1, limit 1 to 100.")
    Response list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "10") int limit) {
        var fields = new Fields();
        fields.check(page >= 1, "page", "must be at least 1.");
        fields.check(limit >= 1 && limit <= MOST, "limit", "must be between 1 and %d.".formatted(MOST));
        fields.refuseIfAny();
        var query = new FindJobs(Callers.required().accountId(), null, null, page, limit);
        var found = dispatcher.ask(query, JobPage.class);
        var pages = (found.total() + limit - 1) / limit;
        return new Response(videos.show(found.jobs()), new Pagination(page, limit, found.total(), pages));
    }
}
