package dev.cinelog.rest.operations;

import dev.cinelog.api.audit.query.AuditKeys;
import dev.cinelog.api.audit.query.GetAuditKeys;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /audit/keys}: the public halves of the keys that checkpoints are or were signed with. */
@RestController
@Tag(name = "operations")
public class AuditKeysEndpoint {

    private final Dispatcher dispatcher;

    AuditKeysEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping(OperationsContract.AUDITORS + "/keys")
    @Operation(summary = "Public keys of checkpoints", description = "Oldest first; the last one signs.")
    AuditKeys get() {
        return dispatcher.ask(new GetAuditKeys(), AuditKeys.class);
    }
}
