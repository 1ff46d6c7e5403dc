package dev.cinelog.app.settings;

import dev.cinelog.rest.cinefluent.AuthLimits;
import dev.cinelog.rest.feed.FeedLimits;
import dev.cinelog.rest.limit.Limits;
import dev.cinelog.rest.limit.SoraLimits;
import dev.cinelog.rest.limit.StudioLimits;
import dev.cinelog.rest.limit.VideosProtocolLimits;
import dev.cinelog.rest.operations.OperationsLimits;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often one may ask, each as {@code 10/1m}.
 *
 * @param v1 of the videos protocol
 */
@ConfigurationProperties("cinelog.limits")
public record LimitProperties(
        BucketStore store,
        FeedLimits feed,
        AuthLimits auth,
        StudioLimits studio,
        SoraLimits sora,
        VideosProtocolLimits v1,
        OperationsLimits operations) {

    public Limits limits() {
        return new Limits(List.of(feed, auth, studio, sora, v1, operations));
    }
}
