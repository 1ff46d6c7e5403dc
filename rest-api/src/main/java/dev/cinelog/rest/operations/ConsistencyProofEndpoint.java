package dev.cinelog.rest.operations;

import dev.cinelog.api.audit.query.ConsistencyEvidence;
import dev.cinelog.api.audit.query.GetConsistencyProof;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/proofs/consistency}: that one checkpoint grew to another. */
@RestController
@Tag(name = "operations")
public class ConsistencyProofEndpoint {

    private final Dispatcher dispatcher;

    ConsistencyProofEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping(OperationsContract.AUDITORS + "/proofs/consistency")
    @Operation(
            summary = "Proof that one checkpoint grew to another",
            description = "By RFC 6962; from and to are the sizes of two checkpoints.")
    ConsistencyEvidence get(@RequestParam String from, @RequestParam String to) {
        var fields = new Fields();
        var older = Moments.number(fields, "from", from);
        var younger = Moments.number(fields, "to", to);
        fields.refuseIfAny();
        return dispatcher.ask(new GetConsistencyProof(orNone(older), orNone(younger)), ConsistencyEvidence.class);
    }

    /** There is no checkpoint over nothing. */
    private static long orNone(@Nullable Long size) {
        return size == null ? 0 : size;
    }
}
