package dev.cinelog.rest.sora;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.order.ModelCatalogue;
import dev.cinelog.rest.order.VideoOrder;
import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code POST /sora/api/videos/create}: a prompt becomes a video. */
@RestController
@Tag(name = "sora")
public class CreateVideoEndpoint {

    private final NewVideos newVideos;
    private final ModelCatalogue models;

    CreateVideoEndpoint(NewVideos newVideos, ModelCatalogue models) {
        this.newVideos = newVideos;
        this.models = models;
    }

    /**
     * What to make.
     *
     * @param model the default one if absent
     * @param size one that the model makes; 1280x720 if absent and it makes that
     * @param seconds a length that the model makes, as a number or as text; 5 if absent and it makes that
     */
    public record Request(
            @Schema(example = "a red fox runs through snow", maxLength = VideoOrders.LONGEST_PROMPT) @Nullable
            String prompt,

            @Schema(example = "sora-2") @Nullable String model,
            @Schema(example = "1280x720") @Nullable String size,

            @Schema(example = "5", type = "integer") @Nullable
            JsonNode seconds) {}

    @PostMapping("/sora/api/videos/create")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a video", description = "Answers at once; the video is rendered meanwhile.")
    NewVideos.Response create(@RequestBody Request request) {
        var fields = new Fields();
        var prompt = fields.text("prompt", request.prompt(), VideoOrders.LONGEST_PROMPT);
        var spec = spec(request, fields);
        fields.refuseIfAny();
        var caller = Callers.required().accountId();
        return newVideos.order(VideoOrder.of(caller, prompt, spec, Visibility.PRIVATE), "Video generation started");
    }

    private RenderSpec spec(Request request, Fields fields) {
        Model model = models.choose(fields, request.model(), "the models that can be chosen here");
        var size = WhatModelsMake.size(fields, request.size(), model);
        var seconds = WhatModelsMake.seconds(fields, request.seconds(), model);
        return new RenderSpec(model.name(), size.width(), size.height(), seconds);
    }
}
