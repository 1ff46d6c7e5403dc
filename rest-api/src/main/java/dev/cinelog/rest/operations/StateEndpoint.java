package dev.cinelog.rest.operations;

import dev.cinelog.api.history.query.AggregateState;
import dev.cinelog.api.history.query.GetState;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/:type/:id?at=}: one aggregate as it was; by {@code POST} with personal data. */
@RestController
@Tag(name = "operations")
public class StateEndpoint {

    private static final String PATH = OperationsContract.AUDITORS + "/{type}/{id}";
    private static final String AT = "at";

    private final Dispatcher dispatcher;
    private final Reveals reveals;

    StateEndpoint(Dispatcher dispatcher, Reveals reveals) {
        this.dispatcher = dispatcher;
        this.reveals = reveals;
    }

    @GetMapping(path = PATH, params = AT)
    @Operation(
            summary = "The state of one aggregate as it was",
            description = "After the event of a sequence number, or at a time. Personal fields are masked.")
    AggregateState get(@PathVariable String type, @PathVariable String id, @RequestParam String at) {
        return find(type, id, at, false);
    }

    @PostMapping(path = PATH, params = AT)
    @Operation(
            summary = "The state of one aggregate as it was, with personal data",
            description =
                    "Needs a reason and the role auditor; that somebody looked is recorded before the answer is given.")
    AggregateState reveal(
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam String at,
            @RequestBody Reason reason,
            HttpServletRequest request) {
        return reveals.show(request, reason, () -> find(type, id, at, true));
    }

    private AggregateState find(String type, String id, String at, boolean revealed) {
        if (Moments.isNumber(at)) {
            return ask(new GetState(type, id, Long.valueOf(at), null, revealed));
        }
        var fields = new Fields();
        var time = Moments.time(fields, AT, at);
        if (time == null) {
            throw Fields.refusal(AT, "must be a sequence number or a time such as 2026-03-01T12:00:00Z.");
        }
        return ask(new GetState(type, id, null, time, revealed));
    }

    private AggregateState ask(GetState question) {
        return dispatcher.ask(question, AggregateState.class);
    }
}
