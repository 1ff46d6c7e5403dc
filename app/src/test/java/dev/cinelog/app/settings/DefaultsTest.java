package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.rest.cinefluent.AuthLimits;
import dev.cinelog.rest.feed.FeedLimits;
import dev.cinelog.rest.limit.RateLimit;
import dev.cinelog.rest.limit.SoraLimits;
import dev.cinelog.rest.limit.StudioLimits;
import dev.cinelog.rest.limit.VideosProtocolLimits;
import dev.cinelog.rest.operations.OperationsLimits;
import dev.cinelog.rest.token.TokenLives;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What stands when nothing is set. */
class DefaultsTest {

    private final Variables none = Variables.none();

    @Test
    void everythingIsEmbeddedAndForDevelopment() {
        assertThat(none.database()).isEqualTo(new DatabaseSettings(Path.of("data"), "development", "", 0));
        assertThat(none.database().isProduction()).isFalse();
        assertThat(none.objectStore()).isEqualTo(new ObjectStoreSettings("", "us-east-1", "cinelog", "", ""));
        assertThat(none.port()).isEqualTo("8000");
    }

    @Test
    void tokensLiveAsLongAsTheContractThatIssuesThemSays() {
        assertThat(none.tokens())
                .isEqualTo(new TokenProperties(
                        "",
                        "",
                        "HS256",
                        new TokenLives(Duration.ofHours(24), Duration.ofDays(30)),
                        new TokenLives(Duration.ofMinutes(30), Duration.ofDays(7)),
                        "7d",
                        Duration.ofSeconds(10),
                        10));
        assertThat(none.tokens().soraLives()).isEqualTo(new TokenLives(Duration.ofDays(7), Duration.ofDays(7)));
    }

    @Test
    void supabaseIsNotConfigured() {
        var settings = none.supabase().settings();

        assertThat(settings.url()).isEmpty();
        assertThat(settings.jwtSecret()).isEmpty();
        assertThat(settings.jwksUrl()).isEmpty();
        assertThat(settings.webhookSecret()).isEmpty();
        assertThat(settings.emailVerified()).isFalse();
    }

    @Test
    void theFrontendOfTheDocumentsMayCall() {
        assertThat(none.web().allowedOrigins().origins()).isEqualTo(List.of("http://localhost:3000"));
        assertThat(none.web().settings(Optional.empty()).publicUrl()).isEmpty();
        assertThat(none.web().settings(Optional.empty()).mediaUrl()).isEmpty();
        assertThat(none.web().settings(Optional.empty()).largestBody()).isEqualTo(DataSize.ofKilobytes(256));
    }

    @Test
    void nobodyIsBelievedButTheSender() {
        assertThat(none.web().trustedProxies()).isEmpty();
    }

    @Test
    void nobodyNearbyIsToldOfVideos() {
        assertThat(none.webhooks().allowedHosts()).isEmpty();
    }

    @Test
    void limitsAreThoseOfTheDocuments() {
        var tenAMinute = new RateLimit(10, Duration.ofMinutes(1));

        assertThat(none.limits())
                .isEqualTo(new LimitProperties(
                        BucketStore.MEMORY,
                        new FeedLimits(
                                tenAMinute,
                                new RateLimit(100, Duration.ofMinutes(1)),
                                new RateLimit(60, Duration.ofMinutes(1)),
                                new RateLimit(5, Duration.ofHours(1)),
                                new RateLimit(5, Duration.ofMinutes(15))),
                        new AuthLimits(tenAMinute),
                        new StudioLimits(new RateLimit(1_000, Duration.ofHours(1)), tenAMinute, tenAMinute),
                        new SoraLimits(
                                new RateLimit(100, Duration.ofMinutes(15)),
                                new RateLimit(5, Duration.ofMinutes(15)),
                                tenAMinute),
                        new VideosProtocolLimits(tenAMinute),
                        new OperationsLimits(
                                new RateLimit(1_200, Duration.ofMinutes(1)),
                                new RateLimit(60, Duration.ofMinutes(1)),
                                new RateLimit(60, Duration.ofMinutes(1)),
                                new RateLimit(60, Duration.ofHours(1)))));
    }

    @Test
    void soraHasNoPortOfItsOwn() {
        assertThat(none.sora()).isEqualTo(new SoraProperties("", 0));
    }

    @Test
    void halfTheProcessorsRender() {
        var generation = none.generation();

        assertThat(generation)
                .isEqualTo(new GenerationProperties(
                        Duration.ofMinutes(30), Duration.ofSeconds(1), 0, 4, 10_000, DataSize.ofGigabytes(1), ""));
        assertThat(generation.workersHere())
                .isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        assertThat(generation.ffmpeg()).isNull();
    }
}
