package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.RebuildPurpose;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /ops/read-models/:name/undo}: lets the read model serve again that served before the last rebuild. */
@RestController
@Tag(name = "operations")
public class UndoRebuildEndpoint {

    private final RebuildOrders orders;

    UndoRebuildEndpoint(RebuildOrders orders) {
        this.orders = orders;
    }

    @PostMapping(OperationsContract.READ_MODELS + "/{name}/undo")
    @Operation(
            summary = "Undo the last rebuild",
            description =
                    "The read model that served before catches up and takes its place again; undoing twice is redoing.")
    ResponseEntity<OrderedRebuild> undo(@PathVariable String name) {
        return orders.order(name, RebuildPurpose.UNDO);
    }
}
