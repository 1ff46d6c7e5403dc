package dev.cinelog.rest.operations;

import dev.cinelog.api.audit.query.Checkpoints;
import dev.cinelog.api.audit.query.FindCheckpoints;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/checkpoints}: the signed checkpoints. */
@RestController
@Tag(name = "operations")
public class CheckpointsEndpoint {

    private static final int MOST = 1_000;

    private final Dispatcher dispatcher;

    CheckpointsEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping(OperationsContract.AUDITORS + "/checkpoints")
    @Operation(
            summary = "Signed checkpoints of history",
            description =
                    "Oldest first; the next page comes after the size of the last. Each note is a signed note of C2SP.")
    Checkpoints list(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int limit) {
        var fields = new Fields();
        var size = Moments.number(fields, "after", after);
        fields.refuseIfAny();
        return dispatcher.ask(
                new FindCheckpoints(size == null ? 0 : size, Limit.within(limit, MOST)), Checkpoints.class);
    }
}
