package dev.cinelog.rest;

import java.util.Optional;
import org.springframework.util.unit.DataSize;

/**
 * How the edge is reached.
 *
 * @param publicUrl what links to us begin with, empty for the address that a request came to
 * @param mediaUrl what links to media begin with, if a cache stands in front
 * @param largestBody the largest JSON body
 * @param openAiWebhookSecret what a generator elsewhere signs its notices with, empty if nobody sends any
 */
public record RestSettings(
        Optional<String> publicUrl,
        Optional<String> mediaUrl,
        DataSize largestBody,
        Optional<String> openAiWebhookSecret) {

    @Override
    public String toString() {
        return "RestSettings[%s, %s]".formatted(publicUrl, mediaUrl);
    }
}
