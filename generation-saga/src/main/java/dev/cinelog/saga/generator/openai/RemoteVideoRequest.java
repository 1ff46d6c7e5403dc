package dev.cinelog.saga.generator.openai;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A video to be ordered.
 *
 * @param size as {@code WxH}
 * @param inputReference a picture (JPEG, PNG, WebP) or film (MP4) to begin with
 */
public record RemoteVideoRequest(String prompt, String model, String size, int seconds, Optional<Path> inputReference) {

    /** Without the prompt, which is personal. */
    @Override
    public String toString() {
        return "RemoteVideoRequest[%s, %s, %d s]".formatted(model, size, seconds);
    }
}
