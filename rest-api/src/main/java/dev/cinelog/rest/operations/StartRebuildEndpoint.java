package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.RebuildPurpose;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /ops/read-models/:name/rebuilds}: makes a read model anew while it serves. */
@RestController
@Tag(name = "operations")
public class StartRebuildEndpoint {

    private final RebuildOrders orders;

    StartRebuildEndpoint(RebuildOrders orders) {
        this.orders = orders;
    }

    /** What becomes of the result; the body, too, may be missing. */
    public record Request(
            @Schema(
                    description =
                            "Whether it takes the place of the one that serves; else it is only compared with it.",
                    defaultValue = "true")
            @Nullable
            Boolean swap) {}

    @PostMapping(OperationsContract.READ_MODELS + "/{name}/rebuilds")
    @Operation(
            summary = "Rebuild a read model",
            description = "Reads all of history again, beside the read model that serves, and lets them change places.")
    ResponseEntity<OrderedRebuild> start(
            @PathVariable String name, @RequestBody(required = false) @Nullable Request request) {
        var thrownAway = request != null && Boolean.FALSE.equals(request.swap());
        return orders.order(name, thrownAway ? RebuildPurpose.VERIFY : RebuildPurpose.REPLACE);
    }
}
