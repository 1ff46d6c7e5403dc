package dev.cinelog.app.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventLineTest {

    private final EventLine line = new EventLine(ZoneOffset.UTC);

    @Test
    void showsTimeTypeAndWhatAPersonCanUse() {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("videoId", "v");
        payload.put("media", Map.of("bytes", 1000, "videoKey", "k"));
        payload.put("prompt", "a fox that runs through the snow at night, slowly");
        payload.put("sourceVideoId", null);
        payload.put("nothing", null);

        assertThat(line.of(new HistoryEvent(
                        "Video", "VideoPublished", Instant.parse("2026-01-02T03:04:05.678Z"), payload)))
                .isEqualTo(
                        "03:04:05.678  VideoPublished           bytes=1000 prompt=\"a fox that runs through the snow at nig…\"");
    }

    @Test
    void endsAfterTheTypeWhereThereIsNothingToShow() {
        assertThat(line.of(new HistoryEvent("Video", "VideoDeleted", Instant.EPOCH, Map.of("videoId", "v"))))
                .isEqualTo("00:00:00.000  VideoDeleted");
    }
}
