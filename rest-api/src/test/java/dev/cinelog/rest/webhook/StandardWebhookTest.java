package dev.cinelog.rest.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.Refusals;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class StandardWebhookTest {

    /** The example of the specification's own libraries. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIMESTAMP = 1_614_265_330;
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private final StandardWebhook webhook =
            new StandardWebhook(Clock.fixed(Instant.ofEpochSecond(TIMESTAMP), ZoneOffset.UTC));

    @Test
    void isTakenAsTheSpecificationSignsIt() {
        assertTaken(SECRET, headers(ID, Long.toString(TIMESTAMP), SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "v1,whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void isTakenWithTheSecretAsOthersWriteIt(String secret) {
        assertTaken(secret, headers(ID, Long.toString(TIMESTAMP), SIGNATURE));
    }

    @Test
    void isTakenWhenOneOfItsSignaturesFits() {
        assertTaken(SECRET, headers(ID, Long.toString(TIMESTAMP), "v1,AAAA v2,BBBB " + SIGNATURE + " v1a,CCCC"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1,",
                "v1,AAAA",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE-OTPJTGt_tmIKtSyZlE3uFJELVlNIOLJ1OE="
            })
    void isRefusedWhenNoneFits(String signatures) {
        assertRefused(headers(ID, Long.toString(TIMESTAMP), signatures), BODY);
    }

    @Test
    void isRefusedWhenSomethingElseWasSigned() {
        assertRefused(headers(ID, Long.toString(TIMESTAMP), SIGNATURE), BODY + " ");
        assertRefused(headers(ID + "x", Long.toString(TIMESTAMP), SIGNATURE), BODY);
        assertRefused(headers(ID, Long.toString(TIMESTAMP + 1), SIGNATURE), BODY);
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void isTakenWithinFiveMinutes(long seconds) {
        var later = new StandardWebhook(Clock.fixed(Instant.ofEpochSecond(TIMESTAMP + seconds), ZoneOffset.UTC));

        assertThatCode(() -> later.verify(SECRET, headers(ID, Long.toString(TIMESTAMP), SIGNATURE), bytes(BODY)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 1_000_000_000})
    void isRefusedBeforeAndAfter(long seconds) {
        var later = new StandardWebhook(Clock.fixed(Instant.ofEpochSecond(TIMESTAMP + seconds), ZoneOffset.UTC));

        assertThat(Refusals.of(() ->
                                later.verify(SECRET, headers(ID, Long.toString(TIMESTAMP), SIGNATURE), bytes(BODY)))
                        .code())
                .isEqualTo(ErrorCode.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "99999999999999999999", "9223372036854775807", "1614265330.5"})
    void isRefusedAtNoTimeAtAll(String timestamp) {
        assertRefused(headers(ID, timestamp, SIGNATURE), BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void isRefusedWithoutAnyOfItsHeaders(String missing) {
        var headers = headers(ID, Long.toString(TIMESTAMP), SIGNATURE);
        headers.remove(missing);

        assertRefused(headers, BODY);
    }

    private void assertTaken(String secret, HttpHeaders headers) {
        assertThatCode(() -> webhook.verify(secret, headers, bytes(BODY))).doesNotThrowAnyException();
    }

    private void assertRefused(HttpHeaders headers, String body) {
        assertThat(Refusals.of(() -> webhook.verify(SECRET, headers, bytes(body)))
                        .code())
                .isEqualTo(ErrorCode.UNAUTHENTICATED);
    }

    private static HttpHeaders headers(String id, String timestamp, String signature) {
        var headers = new HttpHeaders();
        headers.set("webhook-id", id);
        headers.set("webhook-timestamp", timestamp);
        headers.set("webhook-signature", signature);
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
