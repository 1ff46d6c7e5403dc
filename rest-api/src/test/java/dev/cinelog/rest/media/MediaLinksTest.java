package dev.cinelog.rest.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaLinksTest {

    private static final String KEY = "videos/42/1/video.mp4";
    private static final Pattern LINK =
            Pattern.compile("https://cdn\\.example/media/(.+)\\?expires=(\\d+)&signature=([A-Za-z0-9_-]{43})");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, 2026-01-01T06:00:00Z",
        "2026-01-01T00:00:01Z, 2026-01-01T07:00:00Z",
        "2026-01-01T00:59:59Z, 2026-01-01T07:00:00Z",
        "2026-01-01T01:00:00Z, 2026-01-01T07:00:00Z"
    })
    void liveSixHoursRoundedUpToTheHour(Instant now, Instant end) {
        assertThat(expires(at(now).sign(KEY))).isEqualTo(end.getEpochSecond());
    }

    @Test
    void areTheSameForEverybodyWithinTheHour() {
        assertThat(at("2026-01-01T00:00:01Z").sign(KEY))
                .isEqualTo(at("2026-01-01T01:00:00Z").sign(KEY));
    }

    @Test
    void leadToWhatTheyWereSignedForUntilTheyEnd() {
        var link = at("2026-01-01T00:00:00Z").sign(KEY);

        assertThatCode(() -> verify("2026-01-01T05:59:59Z", KEY, expires(link), signature(link)))
                .doesNotThrowAnyException();
        assertRefused("2026-01-01T06:00:00Z", KEY, expires(link), signature(link));
    }

    @Test
    void leadNowhereElse() {
        var link = at("2026-01-01T00:00:00Z").sign(KEY);

        assertRefused("2026-01-01T00:00:00Z", KEY + "x", expires(link), signature(link));
        assertRefused("2026-01-01T00:00:00Z", KEY, expires(link) + 3_600, signature(link));
        assertRefused(
                "2026-01-01T00:00:00Z", KEY, expires(link), signature(link).substring(1));
        assertRefused("2026-01-01T00:00:00Z", KEY, expires(link), "");
    }

    @Test
    void areNothingOnAnotherServer() {
        var link = at("2026-01-01T00:00:00Z").sign(KEY);
        var other = links("another key", Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(Refusals.of(() -> other.verify(KEY, expires(link), signature(link)))
                        .code())
                .isEqualTo(ErrorCode.FORBIDDEN);
    }

    private static void assertRefused(String now, String key, long expires, String signature) {
        assertThat(Refusals.of(() -> verify(now, key, expires, signature)).code())
                .isEqualTo(ErrorCode.FORBIDDEN);
    }

    private static void verify(String now, String key, long expires, String signature) {
        at(now).verify(key, expires, signature);
    }

    private static MediaLinks at(String now) {
        return at(Instant.parse(now));
    }

    private static MediaLinks at(Instant now) {
        return links("a key", now);
    }

    private static MediaLinks links(String key, Instant now) {
        return new MediaLinks(
                new KeyedHash(key.getBytes(StandardCharsets.UTF_8)),
                Optional.of("https://cdn.example"),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static long expires(String link) {
        return Long.parseLong(part(link, 2));
    }

    private static String signature(String link) {
        return part(link, 3);
    }

    private static String part(String link, int group) {
        var matcher = LINK.matcher(link);
        assertThat(matcher.matches()).as(link).isTrue();
        assertThat(matcher.group(1)).isEqualTo(KEY);
        return matcher.group(group);
    }
}
