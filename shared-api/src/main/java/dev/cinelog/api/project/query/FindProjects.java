package dev.cinelog.api.project.query;

import dev.cinelog.api.PageQuery;
import dev.cinelog.api.account.AccountId;

/**
 * Finds a person's projects, newest first; answers a {@link ProjectPage}.
 *
 * @param page from 1
 */
public record FindProjects(AccountId accountId, int page, int limit) implements PageQuery {}
