package dev.cinelog.rest.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewersTest {

    private static final AccountId ADA = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964");
    private static final VideoId FOX = new VideoId("01a1faf2-65bb-74d6-a20b-a365817bdc99");
    private static final String NOON = "2026-01-01T12:00:00Z";

    @Test
    void areWhoSignedInElseTheirSessionElseTheirAddress() {
        assertThat(viewing(NOON, ADA, "tab", "1.2.3.4")).isEqualTo(viewing(NOON, ADA, null, "5.6.7.8"));
        assertThat(viewing(NOON, null, "tab", "1.2.3.4")).isEqualTo(viewing(NOON, null, "tab", "5.6.7.8"));
        assertThat(viewing(NOON, null, null, "1.2.3.4")).isNotEqualTo(viewing(NOON, null, null, "5.6.7.8"));
        assertThat(viewing(NOON, null, "1.2.3.4", "a")).isNotEqualTo(viewing(NOON, null, null, "1.2.3.4"));
        assertThat(viewing(NOON, null, ADA.value(), "a")).isNotEqualTo(viewing(NOON, ADA, null, "a"));
    }

    @Test
    void comeAgainAfterHalfAnHour() {
        var first = viewing(NOON, ADA, null, "a");

        assertThat(viewing("2026-01-01T12:29:59Z", ADA, null, "a")).isEqualTo(first);
        assertThat(viewing("2026-01-01T12:30:00Z", ADA, null, "a")).isNotEqualTo(first);
    }

    @Test
    void leaveNoAddressBehind() {
        assertThat(viewing(NOON, null, null, "1.2.3.4").value()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void downloadApartFromViewing() {
        assertThat(at(NOON).download(ADA, FOX))
                .isNotEqualTo(viewing(NOON, ADA, null, "a").value());
    }

    private static ViewingId viewing(
            String now, @Nullable AccountId account, @Nullable String session, String address) {
        return at(now).viewing(account, session, address, FOX);
    }

    private static Viewers at(String now) {
        return new Viewers(
                new KeyedHash("a key".getBytes(StandardCharsets.UTF_8)),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
