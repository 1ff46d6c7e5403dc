package dev.cinelog.rest.operations;

import dev.cinelog.api.history.query.EventPage;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Cursors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/events}: what happened, by anything that is known of it; by {@code POST} with personal data. */
@RestController
@Tag(name = "operations")
public class EventsEndpoint {

    private final Dispatcher dispatcher;
    private final Cursors cursors;
    private final Reveals reveals;

    EventsEndpoint(Dispatcher dispatcher, Cursors cursors, Reveals reveals) {
        this.dispatcher = dispatcher;
        this.cursors = cursors;
        this.reveals = reveals;
    }

    @GetMapping(OperationsContract.AUDITORS + "/events")
    @Operation(summary = "Events of all aggregates", description = "Newest first; personal fields are masked.")
    EventList list(@ParameterObject EventParameters parameters) {
        return find(parameters, false);
    }

    @PostMapping(OperationsContract.AUDITORS + "/events")
    @Operation(
            summary = "Events of all aggregates, with personal data",
            description =
                    "Needs a reason and the role auditor; that somebody looked is recorded before the answer is given.")
    EventList reveal(
            @ParameterObject EventParameters parameters, @RequestBody Reason reason, HttpServletRequest request) {
        return reveals.show(request, reason, () -> find(parameters, true));
    }

    private EventList find(EventParameters parameters, boolean revealed) {
        var search = EventSearch.of(parameters);
        var page = dispatcher.ask(search.question(cursors, parameters.cursor(), revealed), EventPage.class);
        return search.list(cursors, page);
    }
}
