package dev.cinelog.saga.generator.openai;

import java.time.Duration;

/**
 * How long the provider may take.
 *
 * @param connect to open a connection
 * @param answer to answer a question, body included; creating with a reference uploads it within this time
 * @param content to deliver a whole video
 * @param retryAfter the longest {@code Retry-After} that is honoured
 */
public record OpenAiTimeouts(Duration connect, Duration answer, Duration content, Duration retryAfter) {

    public static final OpenAiTimeouts DEFAULT = new OpenAiTimeouts(
            Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(10), Duration.ofMinutes(2));
}
