package dev.cinelog.rest.feed;

import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contract;

/** The paths and the errors of the feed; it stands at the root and owns what no other contract claims. */
public final class FeedContract implements Contract {

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean owns(String path) {
        return path.startsWith("/videos") || path.startsWith("/users");
    }

    @Override
    public Object body(RefusalDetails details) {
        return new ApiError(
                details.message(),
                status(details.code()).value(),
                details.code().name(),
                details.fields());
    }
}
