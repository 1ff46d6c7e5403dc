package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.RebuildPurpose;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /ops/read-models/:name/verify}: compares a read model with what history makes of it. */
@RestController
@Tag(name = "operations")
public class VerifyReadModelEndpoint {

    private final RebuildOrders orders;

    VerifyReadModelEndpoint(RebuildOrders orders) {
        this.orders = orders;
    }

    @PostMapping(OperationsContract.READ_MODELS + "/{name}/verify")
    @Operation(
            summary = "Verify a read model",
            description = "Reads all of history again and compares row by row at the same event; nothing is replaced.")
    ResponseEntity<OrderedRebuild> verify(@PathVariable String name) {
        return orders.order(name, RebuildPurpose.VERIFY);
    }
}
