package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.query.FindRebuilds;
import dev.cinelog.api.readmodel.query.Rebuilds;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /ops/read-models/:name/rebuilds}: what was done to a read model. */
@RestController
@Tag(name = "operations")
public class RebuildsEndpoint {

    private static final int MOST = 100;

    private final Dispatcher dispatcher;
    private final KnownReadModels readModels;

    RebuildsEndpoint(Dispatcher dispatcher, KnownReadModels readModels) {
        this.dispatcher = dispatcher;
        this.readModels = readModels;
    }

    /** Newest first. */
    public record Response(List<RebuildStatus> rebuilds) {}

    @GetMapping(OperationsContract.READ_MODELS + "/{name}/rebuilds")
    @Operation(summary = "Rebuilds of a read model", description = "Newest first; verifications and undoings too.")
    Response list(@PathVariable String name, @RequestParam(defaultValue = "20") int limit) {
        var most = Limit.within(limit, MOST);
        var found = dispatcher.ask(new FindRebuilds(readModels.named(name).name(), most), Rebuilds.class);
        return new Response(found.rebuilds().stream().map(RebuildStatus::of).toList());
    }
}
