package dev.cinelog.rest.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.dispatch.Bus;
import dev.cinelog.rest.webhook.StandardWebhook;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** What is not configured is not there. */
class WithoutSupabaseTest {

    private static final SupabaseSettings NONE =
            new SupabaseSettings(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    @Test
    void thereAreNoWebhooks() {
        var endpoint = new UserWebhookEndpoint(
                new Bus().dispatcher(), NONE, new StandardWebhook(Clock.systemUTC()), JsonMapper.shared());

        assertThat(Refusals.of(() -> endpoint.take(new HttpHeaders(), new byte[0]))
                        .code())
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void nobodySignsInElsewhere() {
        var endpoint = new OAuthRedirectEndpoint(NONE, new AllowedOrigins(List.of("http://localhost:3000")));

        assertThat(Refusals.of(() -> endpoint.start("google", "http://localhost:3000/feed"))
                        .code())
                .isEqualTo(ErrorCode.NOT_FOUND);
    }
}
