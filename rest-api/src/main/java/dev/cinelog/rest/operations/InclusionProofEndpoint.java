package dev.cinelog.rest.operations;

import dev.cinelog.api.audit.query.GetInclusionProof;
import dev.cinelog.api.audit.query.InclusionEvidence;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/proofs/inclusion}: that one event is part of signed history. */
@RestController
@Tag(name = "operations")
public class InclusionProofEndpoint {

    private final Dispatcher dispatcher;

    InclusionProofEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping(OperationsContract.AUDITORS + "/proofs/inclusion")
    @Operation(
            summary = "Proof that an event is part of signed history",
            description = "By RFC 6962, against the latest checkpoint or the one over so many events.")
    InclusionEvidence get(@RequestParam String eventId, @RequestParam(required = false) @Nullable String size) {
        var fields = new Fields();
        var number = Moments.number(fields, "size", size);
        fields.refuseIfAny();
        return dispatcher.ask(new GetInclusionProof(eventId, number), InclusionEvidence.class);
    }
}
