package dev.cinelog.command.engagement;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.engagement.command.RecordView;
import dev.cinelog.api.engagement.event.VideoViewed;
import dev.cinelog.api.video.VideoId;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ViewingTest {

    private static final ViewingId VIEWING = new ViewingId("viewing");
    private static final VideoId VIDEO = new VideoId("video");
    private static final AccountId ADA = new AccountId("ada");

    private final AggregateTestFixture<Viewing> fixture = new AggregateTestFixture<>(Viewing.class);

    @Test
    void countsAPerson() {
        fixture.givenNoPriorActivity()
                .when(new RecordView(VIEWING, VIDEO, ADA))
                .expectEvents(new VideoViewed(VIEWING, VIDEO, ADA));
    }

    @Test
    void countsAnAnonymousViewer() {
        fixture.givenNoPriorActivity()
                .when(new RecordView(VIEWING, VIDEO, null))
                .expectEvents(new VideoViewed(VIEWING, VIDEO, null));
    }

    @Test
    void refusesASecondViewInTheWindow() {
        fixture.given(new VideoViewed(VIEWING, VIDEO, ADA))
                .when(new RecordView(VIEWING, VIDEO, ADA))
                .expectException(EventStoreException.class);
    }
}
