package dev.cinelog.rest.viewer;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.hash.KeyedHash;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Names one viewer's half hour with one video: by account, else by session, else by address. */
public final class Viewers {

    private static final Duration WINDOW = Duration.ofMinutes(30);

    private final KeyedHash hash;
    private final Clock clock;

    public Viewers(KeyedHash hash, Clock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    public ViewingId viewing(@Nullable AccountId accountId, @Nullable String session, String address, VideoId videoId) {
        var viewer = accountId != null
                ? "account " + accountId
                : session != null ? "session " + session : "address " + address;
        return new ViewingId(hash.of("viewing\n" + viewer + "\n" + videoId + "\n" + window()));
    }

    public String download(AccountId accountId, VideoId videoId) {
        return hash.of("download\n" + accountId + "\n" + videoId + "\n" + window());
    }

    private long window() {
        return clock.instant().getEpochSecond() / WINDOW.toSeconds();
    }
}
