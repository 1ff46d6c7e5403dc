package dev.cinelog.rest.viewer;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.signin.LoginNames;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Names one viewer's half hour with one video: by account, else by session, else by address. */
public final class Viewers {

    private static final Duration WINDOW = Duration.ofMinutes(30);

    private final LoginNames names;
    private final Clock clock;

    public Viewers(LoginNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    public ViewingId viewing(@Nullable AccountId accountId, @Nullable String session, String address, VideoId videoId) {
        var viewer = accountId != null
                ? "account " + accountId
                : session != null ? "session " + session : "address " + address;
        return new ViewingId(names.digest("viewing", viewer + "\n" + videoId + "\n" + window()));
    }

    public String download(AccountId accountId, VideoId videoId) {
        return names.digest("download", accountId + "\n" + videoId + "\n" + window());
    }

    private long window() {
        return clock.instant().getEpochSecond() / WINDOW.toSeconds();
    }
}
