package dev.cinelog.rest.operations;

import dev.cinelog.rest.input.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /ops/read-models/:name/dead-letters}: the events that a read model could not apply. */
@RestController
@Tag(name = "operations")
public class DeadLettersEndpoint {

    static final int MOST = 200;

    private final ParkedEvents parked;

    DeadLettersEndpoint(ParkedEvents parked) {
        this.parked = parked;
    }

    @GetMapping(OperationsContract.READ_MODELS + "/{name}/dead-letters")
    @Operation(
            summary = "Events that a read model could not apply",
            description =
                    "Oldest first; later events of the same aggregate wait behind them. Personal fields are masked.")
    DeadLetterList list(@PathVariable String name, @RequestParam(defaultValue = "200") int limit) {
        return new DeadLetterList(parked.list(name, Limit.within(limit, MOST)));
    }
}
