package dev.cinelog.rest.videosapi;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.api.generation.Model;
import dev.cinelog.rest.order.ModelCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/models} and {@code GET /v1/models/:model}: what videos can be made with. */
@RestController
@Tag(name = "videos")
public class ModelsEndpoint {

    private final ModelCatalogue models;

    ModelsEndpoint(ModelCatalogue models) {
        this.models = models;
    }

    /** All models, the default first. */
    record Response(String object, List<ModelObject> data) {}

    /**
     * A model.
     *
     * @param created always 0: nobody knows
     * @param ownedBy who renders it
     */
    @SnakeCase
    record ModelObject(String id, String object, long created, String ownedBy) {

        static ModelObject of(Model model) {
            return new ModelObject(model.name(), "model", 0, model.generator());
        }
    }

    @GetMapping("/v1/models")
    @Operation(summary = "All models")
    Response list() {
        return new Response("list", models.all().stream().map(ModelObject::of).toList());
    }

    @GetMapping("/v1/models/{model}")
    @Operation(summary = "One model")
    ModelObject get(@PathVariable String model) {
        return models.all().stream()
                .filter(known -> known.name().equals(model))
                .findFirst()
                .map(ModelObject::of)
                .orElseThrow(() -> new Refusal(new RefusalDetails(
                        ErrorCode.NOT_FOUND,
                        "There is no model of that name.",
                        List.of(new FieldError("model", "is not known.")))));
    }
}
