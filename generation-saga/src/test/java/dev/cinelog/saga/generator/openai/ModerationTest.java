package dev.cinelog.saga.generator.openai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationTest {

    private FakeProvider provider;
    private OpenAiVideos videos;

    @BeforeEach
    void start() throws IOException {
        provider = new FakeProvider();
        videos = Clients.patient(provider.url());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void asksTheConfiguredModel() throws Exception {
        provider.says("{\"results\":[{\"flagged\":false,\"categories\":{\"violence\":false}}]}");

        assertThat(videos.moderate(Clients.PROMPT)).isEmpty();

        ReceivedRequest request = provider.request();
        assertThat(request.line()).isEqualTo("POST /v1/moderations");
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
        assertThat(new ObjectMapper().readTree(request.body().getBytes(ISO_8859_1)))
                .isEqualTo(new ObjectMapper()
                        .createObjectNode()
                        .put("model", "omni-moderation-latest")
                        .put("input", Clients.PROMPT));
    }

    @Test
    void namesWhatIsFlagged() throws Exception {
        provider.says("""
                {"results":[{"flagged":true,"categories":{"violence":true,"hate":false,"self\\nharm":true,"odd":null}}]}""");

        assertThat(videos.moderate(Clients.PROMPT)).containsExactly("self harm", "violence");
    }

    @Test
    void aFlagWithoutAReasonIsAFlag() throws Exception {
        provider.says("{\"results\":[{\"flagged\":true}]}");

        assertThat(videos.moderate(Clients.PROMPT)).containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"results\":[]}", "{\"results\":[{\"flagged\":\"no\"}]}"})
    void whatIsNoJudgementIsNoAcquittal(String json) {
        provider.says(json);

        assertThat(Failing.refused(() -> videos.moderate(Clients.PROMPT)).kind())
                .isEqualTo(RefusalKind.NOT_UNDERSTOOD);
    }

    /** Nobody reads that a video is gone which was never ordered. */
    @Test
    void whereThereIsNoneNothingIsMade() {
        provider.says(404, "{\"error\":{\"message\":\"Unknown path\"}}");

        var refused = Failing.refused(() -> videos.moderate(Clients.PROMPT));

        assertThat(refused.kind()).isEqualTo(RefusalKind.NO_MODERATION);
        assertThat(refused.kind().isForOperators()).isTrue();
        assertThat(refused.reason().message()).isEqualTo("This model is not available at the moment.");
    }

    @Test
    void isDownLikeEverythingElse() throws Exception {
        provider.says(503, "", "Retry-After", "5");
        assertThat(Failing.unavailable(() -> videos.moderate(Clients.PROMPT)).retryAfter())
                .isPresent();

        try (var broken = new BrokenProvider("", BrokenProvider.Ending.RESET)) {
            Failing.unavailable(() -> Clients.patient(broken.url()).moderate(Clients.PROMPT));
        }
    }

    @Test
    void withoutAModelNobodyIsAsked() throws Exception {
        var settings = new OpenAiSettings(
                provider.url(), Clients.KEY, List.of("sora-2"), Optional.empty(), OpenAiTimeouts.DEFAULT);

        assertThat(new OpenAiVideos(settings, Clock.systemUTC()).moderate(Clients.PROMPT))
                .isEmpty();
        assertThat(provider.requests()).isEmpty();
    }
}
