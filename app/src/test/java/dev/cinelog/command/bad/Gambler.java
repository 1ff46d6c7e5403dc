package dev.cinelog.command.bad;

import dev.cinelog.query.feed.FeedReadModel;
import java.util.UUID;

/** An aggregate that throws dice and looks into a read model. */
public class Gambler {

    public String id() {
        return FeedReadModel.readModel().name() + UUID.randomUUID();
    }
}
