package dev.cinelog.api.generation.query;

import dev.cinelog.api.account.AccountId;

/** Sums a person's jobs up; answers {@link JobStats}. */
public record GetJobStats(AccountId accountId) {}
