package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.DeadLetterRemedy;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /ops/read-models/:name/dead-letters/retry} and {@code …/discard}: what is done about parked events. */
@RestController
@Tag(name = "operations")
public class TreatDeadLettersEndpoint {

    private static final int LONGEST_SEQUENCE = 255;

    private final ParkedEvents parked;

    TreatDeadLettersEndpoint(ParkedEvents parked) {
        this.parked = parked;
    }

    /** Which events; the body, too, may be missing. */
    public record Request(
            @Schema(description = "The aggregate whose events they are; all of them if it is missing.") @Nullable
            String sequence) {}

    @PostMapping(OperationsContract.READ_MODELS + "/{name}/dead-letters/retry")
    @Operation(
            summary = "Try parked events again",
            description =
                    "In their order, up to the first of each aggregate that fails again. Answers what is still parked.")
    DeadLetterList retry(@PathVariable String name, @RequestBody(required = false) @Nullable Request request) {
        return treat(name, request, DeadLetterRemedy.RETRY);
    }

    @PostMapping(OperationsContract.READ_MODELS + "/{name}/dead-letters/discard")
    @Operation(
            summary = "Give parked events up",
            description = "The read model goes on without them, until it is rebuilt. Answers what is still parked.")
    DeadLetterList discard(@PathVariable String name, @RequestBody(required = false) @Nullable Request request) {
        return treat(name, request, DeadLetterRemedy.DISCARD);
    }

    private DeadLetterList treat(String name, @Nullable Request request, DeadLetterRemedy remedy) {
        return new DeadLetterList(parked.treat(name, sequence(request), remedy, DeadLettersEndpoint.MOST));
    }

    private static @Nullable String sequence(@Nullable Request request) {
        if (request == null || request.sequence() == null) {
            return null;
        }
        var fields = new Fields();
        var sequence = fields.text("sequence", request.sequence(), LONGEST_SEQUENCE);
        fields.refuseIfAny();
        return sequence;
    }
}
