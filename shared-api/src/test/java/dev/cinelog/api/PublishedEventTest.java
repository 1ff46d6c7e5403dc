package dev.cinelog.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.video.event.VideoRequested;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedEventTest {

    private static final PublishedEvent FIRST = new PublishedEvent("e-1", VideoRequested.class.getName());
    private static final PublishedEvent SECOND = new PublishedEvent("e-2", "dev.cinelog.Other");

    @Test
    void writesOneWordAnEvent() {
        assertThat(PublishedEvent.write(List.of(FIRST, SECOND)))
                .isEqualTo("e-1:dev.cinelog.api.video.event.VideoRequested e-2:dev.cinelog.Other");
    }

    @Test
    void readsWhatItWrote() {
        var events = List.of(FIRST, SECOND);

        assertThat(PublishedEvent.read(PublishedEvent.write(events))).isEqualTo(events);
    }

    @Test
    void aCommandThatPublishedNothingWritesNothing() {
        assertThat(PublishedEvent.write(List.of())).isEmpty();
        assertThat(PublishedEvent.read("")).isEmpty();
    }
}
