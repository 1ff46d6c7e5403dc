package dev.cinelog.api.generation.query;

import dev.cinelog.api.PageQuery;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person's jobs that follow one of them; answers a {@link JobSlice}, and refuses with {@code GENERATION_NOT_FOUND} if that
 * one is not theirs.
 *
 * @param after null to begin at the end of the list
 * @param oldestFirst newest first otherwise
 */
public record FindJobsAfter(AccountId accountId, @Nullable VideoId after, boolean oldestFirst, int limit)
        implements PageQuery {}
