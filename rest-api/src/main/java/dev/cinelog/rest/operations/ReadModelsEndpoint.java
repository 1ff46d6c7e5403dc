package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.query.ReadModels;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /ops/read-models}: how the read models stand. */
@RestController
@Tag(name = "operations")
public class ReadModelsEndpoint {

    private final KnownReadModels readModels;

    ReadModelsEndpoint(KnownReadModels readModels) {
        this.readModels = readModels;
    }

    /**
     * The read models by name.
     *
     * @param events about how many events there are
     */
    public record Response(long events, List<ReadModelStatus> readModels) {

        static Response of(ReadModels all) {
            return new Response(
                    all.head(),
                    all.readModels().stream().map(ReadModelStatus::of).toList());
        }
    }

    @GetMapping(OperationsContract.READ_MODELS)
    @Operation(summary = "How the read models stand", description = "Size, lag, dead letters, and what works on them.")
    Response list() {
        return Response.of(readModels.all());
    }
}
