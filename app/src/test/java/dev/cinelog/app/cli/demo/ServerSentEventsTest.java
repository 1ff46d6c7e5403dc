package dev.cinelog.app.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.cli.demo.ServerSentEvents.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerSentEventsTest {

    @Test
    void endAtBlankLines() {
        assertThat(events("event: status", "data: {\"a\":", "data: 1}", "id: 7", "", "data:bare", ""))
                .containsExactly(new Event("status", "{\"a\":\n1}"), new Event("message", "bare"));
    }

    @Test
    void areNotMadeOfCommentsOrEmptyOnes() {
        assertThat(events(": heartbeat", "", "event: status", "", "retry: 10", "", "data: 1", ""))
                .containsExactly(new Event("message", "1"));
    }

    @Test
    void thatAreCutOffDoNotCount() {
        assertThat(events("event: status", "data: 1")).isEmpty();
    }

    private static List<Event> events(String... lines) {
        ServerSentEvents events = new ServerSentEvents();
        return List.of(lines).stream()
                .map(events::accept)
                .flatMap(Optional::stream)
                .toList();
    }
}
