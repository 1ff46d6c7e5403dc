package dev.cinelog.rest.studio;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.order.ModelCatalogue;
import dev.cinelog.rest.order.VideoOrder;
import dev.cinelog.rest.order.VideoOrders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wants to be made, privately, and rejects what the model they chose cannot do. */
final class JobOrders {

    private static final int USUAL_SECONDS = 5;
    static final int LONGEST_SECONDS = 60;
    private static final int USUAL_RETRIES = 3;
    private static final int MOST_RETRIES = 10;
    private static final int LARGEST_METADATA = 16 * 1_024;
    private static final Map<String, Quality> QUALITIES =
            Map.of("low", Quality.LOW, "medium", Quality.MEDIUM, "high", Quality.HIGH);

    private final ModelCatalogue models;

    JobOrders(ModelCatalogue models) {
        this.models = models;
    }

    VideoOrder read(AccountId accountId, JobRequest request) {
        var fields = new Fields();
        var prompt = fields.text("prompt", request.prompt(), VideoOrders.LONGEST_PROMPT);
        var projectId = Ids.project(fields, "projectId", request.projectId());
        var spec = spec(fields, request);
        var metadata = metadata(fields, request.metadata());
        var retries = request.maxRetries() == null ? USUAL_RETRIES : request.maxRetries();
        fields.check(retries >= 0 && retries <= MOST_RETRIES, "maxRetries", "must be between 0 and 10.");
        fields.refuseIfAny();
        return new VideoOrder(accountId, prompt, spec, Visibility.PRIVATE, retries, null, projectId, metadata);
    }

    static String word(Quality quality) {
        return switch (quality) {
            case LOW -> "low";
            case MEDIUM -> "medium";
            case HIGH -> "high";
        };
    }

    private RenderSpec spec(Fields fields, JobRequest request) {
        var model = models.choose(fields, request.model(), "GET /api/v1/models");
        var resolution = resolution(fields, request.resolution(), model);
        var quality = request.quality() == null ? Quality.MEDIUM : QUALITIES.get(request.quality());
        fields.check(quality != null, "quality", "must be low, medium or high.");
        return new RenderSpec(
                model.name(),
                resolution.width(),
                resolution.height(),
                seconds(fields, request.duration(), model),
                quality == null ? Quality.MEDIUM : quality,
                null,
                null);
    }

    private static Resolution resolution(Fields fields, @Nullable String word, Model model) {
        var usual = Resolution.usual(model);
        var known = word == null ? usual : Resolution.of(word).orElse(null);
        if (known == null) {
            fields.reject("resolution", Resolution.RULE);
            return usual;
        }
        fields.check(known.isMadeBy(model), "resolution", "cannot be made by " + model.name() + ".");
        return known;
    }

    /** The usual length, or else the first that the model makes, for those who ask for none. */
    private static int seconds(Fields fields, @Nullable Integer duration, Model model) {
        if (duration == null) {
            return model.makesSeconds(USUAL_SECONDS)
                    ? USUAL_SECONDS
                    : model.seconds().get(0);
        }
        if (duration < 1 || duration > LONGEST_SECONDS) {
            fields.reject("duration", "must be between 1 and 60.");
        } else {
            fields.check(model.makesSeconds(duration), "duration", "cannot be made by " + model.name() + ".");
        }
        return duration;
    }

    private static @Nullable String metadata(Fields fields, @Nullable String json) {
        if (json != null) {
            var encoder = StandardCharsets.UTF_8.newEncoder();
            fields.check(encoder.canEncode(json), "metadata", "must not contain halves of characters.");
            fields.check(
                    json.getBytes(StandardCharsets.UTF_8).length <= LARGEST_METADATA,
                    "metadata",
                    "must not be larger than 16 KB.");
        }
        return json;
    }
}
