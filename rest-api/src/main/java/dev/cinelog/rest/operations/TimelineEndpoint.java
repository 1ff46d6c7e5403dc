package dev.cinelog.rest.operations;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.history.query.GetTimeline;
import dev.cinelog.api.history.query.Timeline;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/:type/:id}: what happened to one aggregate. */
@RestController
@Tag(name = "operations")
public class TimelineEndpoint {

    private final Dispatcher dispatcher;

    TimelineEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping("/audit/{type}/{id}")
    @Operation(summary = "The time line of one aggregate", description = "Oldest first; personal fields are masked.")
    Timeline get(@PathVariable String type, @PathVariable String id) {
        var timeline = dispatcher.ask(new GetTimeline(id), Timeline.class);
        if (timeline.events().isEmpty()
                || !timeline.events().get(0).aggregateType().equals(type)) {
            throw new Refusal(ErrorCode.NOT_FOUND, "History knows no %s of this id.".formatted(type));
        }
        return timeline;
    }
}
