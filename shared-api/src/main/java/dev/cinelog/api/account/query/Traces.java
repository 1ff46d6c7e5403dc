package dev.cinelog.api.account.query;

import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.SessionId;
import java.util.List;

/**
 * What keeps a person signed in or a name taken.
 *
 * @param names that are held for them
 * @param sessions that nobody ended
 */
public record Traces(List<LoginNameId> names, List<SessionId> sessions) {}
