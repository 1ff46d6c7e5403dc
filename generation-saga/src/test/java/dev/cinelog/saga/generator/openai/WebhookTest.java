package dev.cinelog.saga.generator.openai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    /** The example of the specification's own libraries. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIMESTAMP = 1_614_265_330;
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @ParameterizedTest
    @ValueSource(strings = {SECRET, "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void isTakenAsTheSpecificationSignsIt(String secret) {
        var signature = new WebhookSignature(secret, at(TIMESTAMP));

        assertThat(signature.fits(ID, Long.toString(TIMESTAMP), "v1a,CCCC " + SIGNATURE, BODY.getBytes(UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 1614265330, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
                "msg_p5jXN8AQM9LWM0D4loKWxJek, -, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
                "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, -",
                "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, ''",
                "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, 'v1,'",
                "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, 'v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
                "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265331, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
                "msg_p5jXN8AQM9LWM0D4loKWxJek, 9223372036854775807, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
                "msg_another, 1614265330, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='"
            })
    void isNotTakenOtherwise(@Nullable String id, @Nullable String timestamp, @Nullable String signatures) {
        assertThat(new WebhookSignature(SECRET, at(TIMESTAMP)).fits(id, timestamp, signatures, BODY.getBytes(UTF_8)))
                .isFalse();
    }

    @Test
    void isNotTakenWithAnotherBody() {
        assertThat(new WebhookSignature(SECRET, at(TIMESTAMP))
                        .fits(ID, Long.toString(TIMESTAMP), SIGNATURE, (BODY + " ").getBytes(UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "300, true", "301, false"})
    void isTakenWithinFiveMinutes(long later, boolean taken) {
        assertThat(new WebhookSignature(SECRET, at(TIMESTAMP + later))
                        .fits(ID, Long.toString(TIMESTAMP), SIGNATURE, BODY.getBytes(UTF_8)))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_not base64"})
    void wantsASecret(String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebhookSignature(secret, at(TIMESTAMP)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"video.completed", "video.failed"})
    void tellsWhichVideoEnded(String type) {
        String body = "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"" + type + "\",\"data\":{\"id\":\"video_1\"}}";

        assertThat(VideoNotice.read(body.getBytes(UTF_8))).contains(new VideoNotice(Clients.ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "[]",
                "{\"type\":\"batch.completed\",\"data\":{\"id\":\"video_1\"}}",
                "{\"type\":\"video.completed\"}",
                "{\"type\":\"video.completed\",\"data\":{\"id\":\"../video_1\"}}"
            })
    void tellsNothingElse(String body) {
        assertThat(VideoNotice.read(body.getBytes(UTF_8))).isEmpty();
    }

    private static Clock at(long second) {
        return Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }
}
