package dev.cinelog.rest.feed;

import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.regex.Pattern;
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

    static final int LONGEST_PROMPT = 4_000;
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");
    private static final int SMALLEST = 64;
    private static final int LARGEST = 3_840;
    private static final int MOST_PIXELS = LARGEST * 2_160;

    private static final String SIZE_RULE = "must be WIDTHxHEIGHT in even pixels from %d to %d, and no more than %dx%d."
            .formatted(SMALLEST, LARGEST, LARGEST, MOST_PIXELS / LARGEST);

    private final NewVideos newVideos;
    private final RenderDefaults defaults;

    CreateVideoEndpoint(Dispatcher dispatcher, FeedVideos videos, RenderDefaults defaults) {
        this.newVideos = new NewVideos(dispatcher, videos);
        this.defaults = defaults;
    }

    /**
     * What to make.
     *
     * @param seconds 1 to 60, 5 if absent
     * @param size width and height in pixels, both even, 64 to 3840, 3840x2160 in all; 1280x720 if absent
     */
    public record Request(
            @Schema(example = "a red fox runs through snow", maxLength = LONGEST_PROMPT) @Nullable
            String prompt,

            @Schema(example = "5") @Nullable Integer seconds,
            @Schema(example = "1280x720") @Nullable String size) {}

    @PostMapping("/videos/create")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a video", description = "Answers at once; the video is rendered meanwhile.")
    FeedVideo create(@RequestBody Request request) {
        var fields = new Fields();
        var prompt = fields.text("prompt", request.prompt(), LONGEST_PROMPT);
        var spec = spec(request, fields);
        fields.refuseIfAny();
        return newVideos.create(Callers.required().accountId(), prompt, spec, null);
    }

    private RenderSpec spec(Request request, Fields fields) {
        var seconds = request.seconds() == null ? defaults.seconds() : request.seconds();
        fields.check(seconds >= 1 && seconds <= 60, "seconds", "must be between 1 and 60.");
        if (request.size() == null) {
            return new RenderSpec(defaults.model(), defaults.width(), defaults.height(), seconds);
        }
        var size = SIZE.matcher(request.size());
        if (!size.matches()) {
            fields.reject("size", SIZE_RULE);
            return defaults.spec();
        }
        var width = Integer.parseInt(size.group(1));
        var height = Integer.parseInt(size.group(2));
        fields.check(isSide(width) && isSide(height) && width * height <= MOST_PIXELS, "size", SIZE_RULE);
        return new RenderSpec(defaults.model(), width, height, seconds);
    }

    private static boolean isSide(int side) {
        return side >= SMALLEST && side <= LARGEST && side % 2 == 0;
    }
}
