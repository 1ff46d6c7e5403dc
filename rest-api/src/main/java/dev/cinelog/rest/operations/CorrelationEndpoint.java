package dev.cinelog.rest.operations;

import dev.cinelog.api.history.query.Correlation;
import dev.cinelog.api.history.query.GetCorrelation;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/correlations/:id}: everything that one request set off; by {@code POST} with personal data. */
@RestController
@Tag(name = "operations")
public class CorrelationEndpoint {

    private static final int MOST = 1_000;
    private static final String PATH = OperationsContract.AUDITORS + "/correlations/{id}";

    private final Dispatcher dispatcher;
    private final Reveals reveals;

    CorrelationEndpoint(Dispatcher dispatcher, Reveals reveals) {
        this.dispatcher = dispatcher;
        this.reveals = reveals;
    }

    /**
     * The tree, depth first.
     *
     * @param complete false where there is more of it than a thousand events
     */
    public record Response(String correlationId, boolean complete, List<ConsequenceEvent> events) {}

    @GetMapping(PATH)
    @Operation(
            summary = "Everything that one request set off",
            description = "A tree by cause and effect, depth first. Personal fields are masked.")
    Response get(@PathVariable String id) {
        return find(id, false);
    }

    @PostMapping(PATH)
    @Operation(
            summary = "Everything that one request set off, with personal data",
            description =
                    "Needs a reason and the role auditor; that somebody looked is recorded before the answer is given.")
    Response reveal(@PathVariable String id, @RequestBody Reason reason, HttpServletRequest request) {
        return reveals.show(request, reason, () -> find(id, true));
    }

    private Response find(String id, boolean revealed) {
        var correlation = dispatcher.ask(new GetCorrelation(id, MOST, revealed), Correlation.class);
        return new Response(
                id,
                correlation.complete(),
                correlation.events().stream().map(ConsequenceEvent::of).toList());
    }
}
