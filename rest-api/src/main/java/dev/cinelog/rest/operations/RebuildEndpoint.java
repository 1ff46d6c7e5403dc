package dev.cinelog.rest.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /ops/read-models/:name/rebuilds/:id}: how far a rebuild is, and what came of it. */
@RestController
@Tag(name = "operations")
public class RebuildEndpoint {

    private final KnownReadModels readModels;

    RebuildEndpoint(KnownReadModels readModels) {
        this.readModels = readModels;
    }

    @GetMapping(OperationsContract.READ_MODELS + "/{name}/rebuilds/{id}")
    @Operation(
            summary = "One rebuild",
            description = "Phase, events, rate and remaining time; in the end, the comparison.")
    RebuildStatus get(@PathVariable String name, @PathVariable String id) {
        return RebuildStatus.of(readModels.rebuild(name, id));
    }
}
