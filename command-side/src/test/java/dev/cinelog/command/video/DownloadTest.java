package dev.cinelog.command.video;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.command.RecordDownload;
import dev.cinelog.api.video.event.VideoDownloaded;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DownloadTest {

    private static final VideoId VIDEO = new VideoId("video");
    private static final AccountId ADA = new AccountId("ada");
    private static final RecordDownload RECORD = new RecordDownload("download", VIDEO, ADA);

    private final AggregateTestFixture<Download> fixture = new AggregateTestFixture<>(Download.class);

    @Test
    void isRecorded() {
        fixture.givenNoPriorActivity().when(RECORD).expectEvents(new VideoDownloaded("download", VIDEO, ADA));
    }

    @Test
    void refusesASecondInTheWindow() {
        fixture.given(new VideoDownloaded("download", VIDEO, ADA))
                .when(RECORD)
                .expectException(EventStoreException.class);
    }
}
