package dev.cinelog.saga.webhook;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.video.VideoId;
import java.time.Instant;

/** What the tests tell of. */
final class Notices {

    static final AccountId ADA = new AccountId("ada");
    static final VideoId VIDEO = new VideoId("video");
    static final WebhookId FIRST = new WebhookId("first");
    static final WebhookId SECOND = new WebhookId("second");
    static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");
    static final Notice COMPLETED = new Notice("evt_1", WebhookTopic.VIDEO_COMPLETED, THEN, VIDEO);
    static final Notice FAILED = new Notice("evt_2", WebhookTopic.VIDEO_FAILED, THEN, VIDEO);

    /** Base64 of a sentence. */
    static final String SECRET = "whsec_dGhlIHNlY3JldCBvZiB0aGUgd2ViaG9va3M=";

    private Notices() {}
}
