package dev.cinelog.rest.operations;

import dev.cinelog.api.history.query.Changes;
import dev.cinelog.api.history.query.EventChanges;
import dev.cinelog.api.history.query.GetChanges;
import dev.cinelog.api.history.query.GetTimeline;
import dev.cinelog.api.history.query.Timeline;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/:type/:id}: what happened to one aggregate, why, and what it changed; by {@code POST} with personal data. */
@RestController
@Tag(name = "operations")
public class TimelineEndpoint {

    private static final int MOST = 500;
    private static final String PATH = OperationsContract.AUDITORS + "/{type}/{id}";

    private final Dispatcher dispatcher;
    private final Reveals reveals;

    TimelineEndpoint(Dispatcher dispatcher, Reveals reveals) {
        this.dispatcher = dispatcher;
        this.reveals = reveals;
    }

    /**
     * The time line.
     *
     * @param next what to give as {@code after} to go on, null at the end
     */
    public record Response(
            List<TimelineEvent> events, @Nullable Long next) {}

    @GetMapping(PATH)
    @Operation(
            summary = "The time line of one aggregate",
            description =
                    "Oldest first, at most 500 events behind the sequence number given as after. Personal fields are masked.")
    Response get(
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(defaultValue = "500") int limit) {
        return find(type, id, after, limit, false);
    }

    @PostMapping(PATH)
    @Operation(
            summary = "The time line of one aggregate, with personal data",
            description =
                    "Needs a reason and the role auditor; that somebody looked is recorded before the answer is given.")
    Response reveal(
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(defaultValue = "500") int limit,
            @RequestBody Reason reason,
            HttpServletRequest request) {
        return reveals.show(request, reason, () -> find(type, id, after, limit, true));
    }

    private Response find(String type, String id, long after, int limit, boolean revealed) {
        var most = Limit.within(limit, MOST);
        var timeline = dispatcher.ask(new GetTimeline(type, id, after, most, revealed), Timeline.class);
        var changes = dispatcher.ask(new GetChanges(type, id, after, most, revealed), Changes.class).events().stream()
                .collect(Collectors.toMap(EventChanges::sequence, EventChanges::fields));
        var events = timeline.events().stream()
                .map(explained -> TimelineEvent.of(
                        explained, changes.getOrDefault(explained.event().sequence(), List.of())))
                .toList();
        return new Response(
                events, timeline.more() ? events.get(events.size() - 1).sequence() : null);
    }
}
