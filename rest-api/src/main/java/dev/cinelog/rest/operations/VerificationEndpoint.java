package dev.cinelog.rest.operations;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.audit.query.FindRunningVerification;
import dev.cinelog.api.audit.query.FindVerification;
import dev.cinelog.api.audit.query.StartVerification;
import dev.cinelog.api.audit.query.Verification;
import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.command.RecordVerification;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.idempotency.NewIds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /audit/verifications}: reads all of history again; {@code GET /audit/verifications/:id}: what came out. */
@RestController
@Tag(name = "operations")
public class VerificationEndpoint {

    private static final String PATH = OperationsContract.AUDITORS + "/verifications";

    private final Dispatcher dispatcher;

    VerificationEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** @param checkpoints signed notes that the caller kept elsewhere */
    public record Request(@Nullable List<String> checkpoints) {}

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Verify that history was not changed",
            description =
                    "Begins, and answers at once; one that runs already is answered instead. Who asked is recorded.")
    Verification start(@RequestBody(required = false) @Nullable Request request) {
        var notes = request == null || request.checkpoints() == null ? List.<String>of() : request.checkpoints();
        return dispatcher
                .find(new FindRunningVerification(), Verification.class)
                .orElseGet(() -> begun(notes));
    }

    private Verification begun(List<String> notes) {
        var id = new AuditActId(NewIds.timeOrdered("verification"));
        dispatcher.send(new RecordVerification(id));
        return dispatcher.ask(new StartVerification(id, notes), Verification.class);
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "How far a verification is, and what came out")
    Verification get(@PathVariable String id) {
        return dispatcher
                .find(new FindVerification(id), Verification.class)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, "There is no verification of this id."));
    }
}
