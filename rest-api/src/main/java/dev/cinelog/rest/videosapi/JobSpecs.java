package dev.cinelog.rest.videosapi;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.order.FrameSize;
import dev.cinelog.rest.order.ModelCatalogue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be rendered, as far as the chosen model is able to. */
final class JobSpecs {

    private static final FrameSize USUAL_SIZE = new FrameSize(720, 1280);
    private static final String USUAL_SECONDS = "4";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,4}");

    private final ModelCatalogue models;

    JobSpecs(ModelCatalogue models) {
        this.models = models;
    }

    /**
     * Reads what somebody wants, and rejects what their model cannot do.
     *
     * @param referenceKey null without a picture or film to begin with
     */
    RenderSpec read(Fields fields, VideoRequest request, @Nullable String referenceKey) {
        var model = models.choose(fields, request.model(), "GET /v1/models");
        var seconds = seconds(fields, request.secondsAsText(), model);
        var size = size(fields, request.size(), model);
        fields.check(
                referenceKey == null || model.references(),
                "input_reference",
                "cannot be used with the model " + model.name() + ".");
        return new RenderSpec(model.name(), size.width(), size.height(), seconds, Quality.MEDIUM, referenceKey, null);
    }

    /** The same once more; the model itself changes its video where it can. */
    RenderSpec remix(Fields fields, GenerationJob source) {
        var spec = source.spec();
        var model = models.choose(fields, spec.model(), "GET /v1/models");
        return new RenderSpec(
                model.name(),
                spec.width(),
                spec.height(),
                spec.seconds(),
                spec.quality(),
                null,
                model.remixes() ? source.remoteId() : null);
    }

    private static int seconds(Fields fields, @Nullable String asked, Model model) {
        var text = asked == null || asked.isBlank() ? USUAL_SECONDS : asked;
        var seconds = SECONDS.matcher(text).matches() ? Integer.parseInt(text) : 0;
        fields.check(model.makesSeconds(seconds), "seconds", secondsRule(model));
        return seconds;
    }

    private static String secondsRule(Model model) {
        return model.seconds().isEmpty()
                ? "must be a whole number from 1 to 60."
                : model.seconds().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "must be one of ", "."));
    }

    private static FrameSize size(Fields fields, @Nullable String asked, Model model) {
        var size = asked == null || asked.isBlank() ? USUAL_SIZE : FrameSize.read(fields, "size", asked, USUAL_SIZE);
        var made = model.makesSize(size.width(), size.height());
        fields.check(made, "size", "must be one of " + String.join(", ", model.sizes()) + ".");
        return size;
    }
}
