package dev.cinelog.rest.operations;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.readmodel.command.CancelRebuild;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /ops/read-models/:name/rebuilds/:id/cancel}: stops a rebuild; the read model serves as before. */
@RestController
@Tag(name = "operations")
public class CancelRebuildEndpoint {

    private final Dispatcher dispatcher;
    private final KnownReadModels readModels;

    CancelRebuildEndpoint(Dispatcher dispatcher, KnownReadModels readModels) {
        this.dispatcher = dispatcher;
        this.readModels = readModels;
    }

    @PostMapping(OperationsContract.READ_MODELS + "/{name}/rebuilds/{id}/cancel")
    @Operation(
            summary = "Cancel a rebuild",
            description = "What it has made is thrown away; the read model serves as before.")
    RebuildStatus cancel(@PathVariable String name, @PathVariable String id) {
        var rebuild = readModels.rebuild(name, id);
        dispatcher.send(new CancelRebuild(rebuild.readModel(), rebuild.rebuildId()), ReadModelGroup.REBUILDS);
        return RebuildStatus.of(readModels.rebuild(name, id));
    }
}
