package dev.cinelog.rest.feed;

import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.order.FrameSize;
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

/** {@code POST /videos/create}: a prompt becomes a video. */
@RestController
@Tag(name = "feed")
public class CreateVideoEndpoint {

    private final NewVideos newVideos;
    private final RenderDefaults defaults;

    CreateVideoEndpoint(VideoOrders orders, FeedVideos videos, RenderDefaults defaults) {
        this.newVideos = new NewVideos(orders, videos);
        this.defaults = defaults;
    }

    /**
     * What to make.
     *
     * @param seconds 1 to 60, 5 if absent
     * @param size width and height in pixels, both even, 64 to 3840, 3840x2160 in all; 1280x720 if absent
     */
    public record Request(
            @Schema(example = "a red fox runs through snow", maxLength = VideoOrders.LONGEST_PROMPT) @Nullable
            String prompt,

            @Schema(example = "5") @Nullable Integer seconds,
            @Schema(example = "1280x720") @Nullable String size) {}

    @PostMapping("/videos/create")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a video", description = "Answers at once; the video is rendered meanwhile.")
    FeedVideo create(@RequestBody Request request) {
        var fields = new Fields();
        var prompt = fields.text("prompt", request.prompt(), VideoOrders.LONGEST_PROMPT);
        var spec = spec(request, fields);
        fields.refuseIfAny();
        return newVideos.create(Callers.required().accountId(), prompt, spec, null);
    }

    private RenderSpec spec(Request request, Fields fields) {
        var seconds = request.seconds() == null ? defaults.seconds() : request.seconds();
        fields.check(seconds >= 1 && seconds <= 60, "seconds", "must be between 1 and 60.");
        var usual = new FrameSize(defaults.width(), defaults.height());
        var size = request.size() == null ? usual : FrameSize.read(fields, "size", request.size(), usual);
        return new RenderSpec(defaults.model(), size.width(), size.height(), seconds);
    }
}
