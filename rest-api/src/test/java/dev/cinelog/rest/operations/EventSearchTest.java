package dev.cinelog.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.Refusal;
import dev.cinelog.api.history.query.EventPage;
import dev.cinelog.api.history.query.RecordedEvent;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.input.Cursors;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSearchTest {

    private final Cursors cursors = new Cursors(new KeyedHash("a key".getBytes(StandardCharsets.UTF_8)));

    @Test
    void goesOnWhereThePageEnded() {
        var search = search(null, null);
        var cursor = search.list(cursors, page(7L, true)).nextCursor();

        assertThat(search.question(cursors, cursor, false).beyond()).isEqualTo(7);
        assertThat(search(null, "3").question(cursors, cursor, false).beyond()).isEqualTo(7);
    }

    @Test
    void hasNoCursorBehindTheLastPage() {
        assertThat(search(null, null).list(cursors, page(7L, false)).nextCursor())
                .isNull();
    }

    @Test
    void refusesTheCursorOfAnotherSearch() {
        var cursor = search(null, null).list(cursors, page(7L, true)).nextCursor();

        assertThatThrownBy(() -> search("Video", null).question(cursors, cursor, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("cursor is not a cursor of this list.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z, 2026-03-01T12:00:00Z",
        "2026-03-01T13:00:00+01:00, 2026-03-01T12:00:00Z",
        "2026-03-01T13:00:00 01:00, 2026-03-01T12:00:00Z"
    })
    void readsTimesWithAnOffset(String text, Instant time) {
        assertThat(EventSearch.of(parameters(null, null, text)).filter().from()).isEqualTo(time);
    }

    private static EventSearch search(@Nullable String aggregateType, @Nullable String limit) {
        return EventSearch.of(parameters(aggregateType, limit, null));
    }

    private static EventParameters parameters(
            @Nullable String aggregateType, @Nullable String limit, @Nullable String from) {
        return new EventParameters(
                aggregateType, null, null, null, null, null, from, null, null, null, null, limit, null);
    }

    private static EventPage page(long position, boolean more) {
        return new EventPage(
                List.of(new RecordedEvent(
                        position, "e", "Video", "v", 0, "VideoRequested", Instant.EPOCH, Map.of(), Map.of())),
                more);
    }
}
