package dev.cinelog.rest.sora;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.order.ModelCatalogue;
import dev.cinelog.rest.order.VideoOrder;
import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /sora/api/videos/remix/:id}: a completed video of one's own, made anew by another prompt. */
@RestController
@Tag(name = "sora")
public class RemixVideoEndpoint {

    private final NewVideos newVideos;
    private final OwnVideos own;
    private final ModelCatalogue models;

    RemixVideoEndpoint(NewVideos newVideos, OwnVideos own, ModelCatalogue models) {
        this.newVideos = newVideos;
        this.own = own;
        this.models = models;
    }

    /** What shall be different. */
    public record Request(
            @Schema(example = "the same, by night", maxLength = VideoOrders.LONGEST_PROMPT) @Nullable
            String prompt) {}

    @PostMapping("/sora/api/videos/remix/{id}")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Remix a video", description = "Of the same model, size and length.")
    NewVideos.Response remix(@PathVariable String id, @RequestBody Request request) {
        var fields = new Fields();
        var prompt = fields.text("prompt", request.prompt(), VideoOrders.LONGEST_PROMPT);
        fields.refuseIfAny();
        var caller = Callers.required().accountId();
        var source = own.completed(Ids.video(id), caller);
        var order = VideoOrder.of(caller, prompt, spec(source), Visibility.PRIVATE);
        return newVideos.order(order.from(source.videoId()), "Video remix started");
    }

    private RenderSpec spec(GenerationJob source) {
        var spec = source.spec();
        return new RenderSpec(
                spec.model(),
                spec.width(),
                spec.height(),
                spec.seconds(),
                spec.quality(),
                null,
                model(spec).remixes() ? source.remoteId() : null);
    }

    private Model model(RenderSpec spec) {
        return models.all().stream()
                .filter(model -> model.name().equals(spec.model())
                        && model.makesSize(spec.width(), spec.height())
                        && model.makesSeconds(spec.seconds()))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(
                                ErrorCode.NOT_RECREATABLE,
                                "The model that made this video is no longer available, or makes none of this size and length."));
    }
}
