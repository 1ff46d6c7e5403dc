package dev.cinelog.api.account.query;

import java.util.List;

/** The API keys that a person may use, newest first. */
public record ApiKeys(List<ApiKey> keys) {}
