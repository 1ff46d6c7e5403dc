package dev.cinelog.rest.sora;

import dev.cinelog.api.generation.Model;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.order.FrameSize;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads size and length of a video, as far as a model makes it; without them, the usual ones, else the first of the model's. */
final class WhatModelsMake {

    private static final FrameSize USUAL_SIZE = new FrameSize(1280, 720);
    private static final int USUAL_SECONDS = 5;
    private static final int UNREADABLE = 0;

    private WhatModelsMake() {}

    static FrameSize size(Fields fields, @Nullable String text, Model model) {
        var usual = model.makesSize(USUAL_SIZE.width(), USUAL_SIZE.height())
                ? USUAL_SIZE
                : FrameSize.read(fields, "size", model.sizes().get(0), USUAL_SIZE);
        if (text == null || text.isBlank()) {
            return usual;
        }
        var size = FrameSize.read(fields, "size", text.strip(), usual);
        fields.check(
                model.makesSize(size.width(), size.height()),
                "size",
                "must be one of %s for this model.".formatted(String.join(", ", model.sizes())));
        return size;
    }

    /** @param value a number, or a text that is one, as OpenAI's own API takes it */
    static int seconds(Fields fields, @Nullable JsonNode value, Model model) {
        if (value == null || value.isNull()) {
            return model.makesSeconds(USUAL_SECONDS)
                    ? USUAL_SECONDS
                    : model.seconds().get(0);
        }
        var seconds = whole(value);
        fields.check(model.makesSeconds(seconds), "seconds", "must be %s.".formatted(lengths(model)));
        return seconds;
    }

    private static int whole(JsonNode value) {
        if (value.isString()) {
            var text = value.asString().strip();
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : UNREADABLE;
        }
        return value.isIntegralNumber() && value.canConvertToInt() ? value.asInt() : UNREADABLE;
    }

    private static String lengths(Model model) {
        return model.seconds().isEmpty()
                ? "a whole number between 1 and 60"
                : "one of %s for this model"
                        .formatted(model.seconds().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
