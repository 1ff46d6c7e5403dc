package dev.cinelog.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.rest.cinefluent.AuthLimits;
import dev.cinelog.rest.feed.FeedLimits;
import dev.cinelog.rest.operations.OperationsLimits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which request counts in which bucket. */
class LimitsTest {

    private static final RateLimit ANY = new RateLimit(1, Duration.ofMinutes(1));

    private final Limits limits = new Limits(List.of(
            new FeedLimits(ANY, ANY, ANY, ANY, ANY),
            new AuthLimits(ANY),
            new StudioLimits(ANY, ANY, ANY),
            new SoraLimits(ANY, ANY, ANY),
            new VideosProtocolLimits(ANY),
            new OperationsLimits(ANY, ANY, ANY, ANY)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /videos/create                | feed.creations ACCOUNT
            POST   | /videos/%63reate              | feed.creations ACCOUNT
            GET    | /videos/create                | ''
            POST   | /videos/7/recreate            | feed.creations ACCOUNT
            POST   | /videos/7/like                | feed.reactions ACCOUNT
            POST   | /videos/7/dislike             | feed.reactions ACCOUNT
            POST   | /videos/7/view                | feed.views ACCOUNT
            GET    | /videos/7                     | ''
            POST   | /auth/register                | auth.attempts ADDRESS
            POST   | /auth/login                   | auth.attempts ADDRESS
            POST   | /auth/refresh                 | ''
            POST   | /api/v1/jobs                  | studio.requests ACCOUNT, studio.creations ACCOUNT
            POST   | /api/v1/jobs/7/retry          | studio.requests ACCOUNT, studio.creations ACCOUNT
            GET    | /api/v1/jobs                  | studio.requests ACCOUNT
            POST   | /api/v1/auth/login            | studio.attempts ADDRESS, studio.requests ACCOUNT
            POST   | /api/v1/auth/register         | studio.attempts ADDRESS, studio.requests ACCOUNT
            GET    | /api/v2/jobs                  | ''
            GET    | /sora/health                  | ''
            HEAD   | /sora/health                  | ''
            GET    | /sora/api/videos/7/download   | ''
            HEAD   | /sora/api/videos/7/download   | ''
            GET    | /sora/api/videos              | sora.requests ADDRESS
            DELETE | /sora/api/videos/7            | sora.requests ADDRESS
            POST   | /sora/api/auth/login          | sora.requests ADDRESS, sora.attempts ADDRESS
            POST   | /sora/api/auth/register       | sora.requests ADDRESS, sora.attempts ADDRESS
            POST   | /sora/api/videos/create       | sora.requests ADDRESS, sora.creations ACCOUNT
            POST   | /sora/api/videos/remix/7      | sora.requests ADDRESS, sora.creations ACCOUNT
            POST   | /v1/videos                    | v1.creations ACCOUNT
            POST   | /v1/videos/7/remix            | v1.creations ACCOUNT
            GET    | /v1/videos                    | ''
            GET    | /ops/read-models              | operations.requests ACCOUNT
            POST   | /ops/read-models/feed/undo    | operations.requests ACCOUNT, operations.orders ACCOUNT
            POST   | /ops/accounts/7/erasure       | operations.requests ACCOUNT, operations.orders ACCOUNT
            GET    | /audit/verifications/7        | operations.requests ACCOUNT
            POST   | /audit/verifications          | operations.requests ACCOUNT, operations.orders ACCOUNT
            GET    | /audit/export                 | operations.requests ACCOUNT, operations.exports ACCOUNT
            POST   | /audit/Account/7              | operations.requests ACCOUNT, operations.reveals ACCOUNT
            POST   | /audit/events                 | operations.requests ACCOUNT, operations.reveals ACCOUNT
            """)
    void countWhatTheirContractsSay(String method, String path, String expected) {
        assertThat(Stream.of(BucketOwner.ADDRESS, BucketOwner.ACCOUNT)
                        .flatMap(owner -> limits.of(owner, method, path).stream())
                        .map(limited -> limited.name() + " " + limited.owner())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}
