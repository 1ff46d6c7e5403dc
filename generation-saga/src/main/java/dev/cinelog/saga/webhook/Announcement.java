package dev.cinelog.saga.webhook;

import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A notice that waits to be addressed.
 *
 * @param owner of the video, null where that is still to be found out
 * @param tries how often that failed
 */
record Announcement(Notice notice, @Nullable AccountId owner, int tries) implements Tried<Announcement> {

    @Override
    public Announcement onceMore() {
        return new Announcement(notice, owner, tries + 1);
    }
}
