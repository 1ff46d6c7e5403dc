package dev.cinelog.saga.webhook;

import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.video.VideoId;
import java.time.Instant;

/**
 * What happened to a video, as it is told.
 *
 * @param id the same at every try and for every receiver: {@code evt_} and the id of the event that it tells of
 * @param at when it happened
 */
record Notice(String id, WebhookTopic topic, Instant at, VideoId videoId) {}
