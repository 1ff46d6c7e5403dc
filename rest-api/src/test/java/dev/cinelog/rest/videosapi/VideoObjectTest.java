package dev.cinelog.rest.videosapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.video.VideoId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class VideoObjectTest {

    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00.999Z");
    private static final FailureReason REASON = new FailureReason("not_drawable", "This cannot be drawn.");

    @Test
    void isWrittenInTheOrderOfTheProtocolWithItsNulls() {
        assertThat(JsonMapper.shared().writeValueAsString(VideoObject.of(job(GenerationStatus.REQUESTED, null))))
                .isEqualTo(
                        "{\"id\":\"v\",\"object\":\"video\",\"model\":\"sora-2\",\"status\":\"queued\",\"progress\":30,"
                                + "\"created_at\":1767225600,\"completed_at\":null,\"expires_at\":null,\"prompt\":\"a fox\","
                                + "\"seconds\":\"4\",\"size\":\"720x1280\",\"remixed_from_video_id\":null,\"error\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, queued, 30, ",
        "RENDERING, in_progress, 30, ",
        "SUCCEEDED, completed, 100, ",
        "FAILED, failed, 30, not_drawable",
        "CANCELLED, failed, 30, cancelled"
    })
    void saysHowFarItIs(GenerationStatus status, String word, int progress, @Nullable String code) {
        var video = VideoObject.of(job(status, REASON));

        assertThat(video.status()).isEqualTo(word);
        assertThat(video.progress()).isEqualTo(progress);
        assertThat(video.error() == null ? null : video.error().code()).isEqualTo(code);
        assertThat(video.completedAt() != null).isEqualTo(status == GenerationStatus.SUCCEEDED);
    }

    private static GenerationJob job(GenerationStatus status, @Nullable FailureReason failure) {
        return new GenerationJob(
                new GenerationId("g"),
                new VideoId("v"),
                new AccountId("a"),
                "a fox",
                new RenderSpec("sora-2", 720, 1280, 4),
                null,
                null,
                null,
                status,
                1,
                2,
                30,
                failure,
                null,
                null,
                CREATED,
                CREATED,
                CREATED,
                CREATED.plusSeconds(9));
    }
}
