package dev.cinelog.api.account;

import java.util.Optional;
import java.util.stream.Stream;

/** What a webhook may be told of. */
public enum WebhookTopic {
    VIDEO_COMPLETED("video.completed"),
    VIDEO_FAILED("video.failed");

    private final String wireName;

    WebhookTopic(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in requests and in notices. */
    public String wireName() {
        return wireName;
    }

    public static Optional<WebhookTopic> named(String wireName) {
        return Stream.of(values())
                .filter(topic -> topic.wireName.equals(wireName))
                .findFirst();
    }
}
