package dev.cinelog.api.account.query;

import java.util.List;

/** The webhooks of a person, newest first. */
public record Webhooks(List<Webhook> webhooks) {}
